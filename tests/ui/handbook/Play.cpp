#include "tests/ui/handbook/Play.h"

#include "tests/ui/handbook/FewColours.h"
#include "tests/ui/handbook/SeenWords.h"
#include "ui/base/Look.h"
#include "ui/window/Actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPainter>

#include <catch2/catch.hpp>

namespace {

QString picturesFolder()
{
    return qEnvironmentVariable("HANDBOOK_PICTURES");
}

/// As the program looks to people, whatever the tests before looked like.
void lookAsPeopleSeeIt()
{
    programLook().apply(ui::Appearance::Light, 100);
}

} // namespace

QString writtenAction(const QString& id)
{
    for (const ui::ActionText& action : ui::actionTexts()) {
        if (action.id == id) {
            return plainName(ui::menuTitle(action.menu) + QStringLiteral(" → ") + action.text);
        }
    }
    return {};
}

Play::Play(OpenWindow& open, const QString& page) : m_open(open), m_page(readHandbookPage(page))
{
    for (QAction* action : open.window().actions().all()) {
        QObject::connect(action, &QAction::triggered, action, [this, action] {
            for (UnderWay& one : m_underWay) {
                one.chosen << writtenAction(action->objectName());
            }
        });
    }
    if (!picturesFolder().isEmpty()) {
        lookAsPeopleSeeIt();
    }
}

void Play::step(const QString& heading, int number, std::function<void()> act)
{
    const QString key = HandbookStep{heading, number, {}, {}}.key();
    REQUIRE(m_acts.emplace(key, std::move(act)).second);
}

void Play::before(const QString& heading, std::function<void()> act)
{
    INFO("The page has no heading " << heading.toStdString());
    REQUIRE(m_page.headings.contains(heading));
    m_before[heading] = std::move(act);
}

void Play::go()
{
    for (const auto& [key, act] : m_acts) {
        INFO("The page has no step " << key.toStdString());
        CHECK(std::ranges::any_of(m_page.steps, [&](const auto& one) { return one.key() == key; }));
    }
    while (m_next < m_page.steps.size()) {
        playNext();
    }
}

void Play::playNext()
{
    const HandbookStep step = m_page.steps[m_next++];
    INFO(step.key().toStdString());
    const auto act = m_acts.find(step.key());
    if (act == m_acts.end()) {
        FAIL("A step of the handbook that nobody plays");
    }
    if (step.number == 1 && m_before.contains(step.heading)) {
        m_before[step.heading]();
    }
    m_underWay.push_back({step, {}, {}});
    look();
    act->second();
    look();
    const UnderWay done = m_underWay.back();
    m_underWay.pop_back();
    check(done);
    if (!step.picture.isEmpty() && !picturesFolder().isEmpty()) {
        takePicture(step);
    }
}

void Play::check(const UnderWay& done)
{
    for (const HandbookName& one : done.step.names) {
        INFO(one.name.toStdString() << " is not there while this step is done");
        const QString name = plainName(one.name);
        CHECK((name.contains(u'→') ? done.chosen : done.seen).contains(name));
    }
}

void Play::look()
{
    QCoreApplication::processEvents();
    QSet<QString> seen = seenNames(where());
    for (const QString& offered : m_open.prompts.offered) {
        seen << plainName(offered);
    }
    for (UnderWay& one : m_underWay) {
        one.seen.unite(seen);
    }
}

void Play::inDialog(int steps)
{
    inDialog([this, steps] {
        for (int i = 0; i < steps; ++i) {
            playNext();
        }
    });
}

void Play::inDialog(std::function<void()> act)
{
    m_open.prompts.dialogs.push_back([this, act = std::move(act)](QDialog& dialog) {
        m_dialog = &dialog;
        dialog.activateWindow();
        CHECK(eventually([&] { return dialog.isActiveWindow(); }));
        look();
        act();
        look();
        m_dialog = nullptr;
        return dialog.result() == QDialog::Accepted;
    });
}

QWidget& Play::where()
{
    return m_dialog != nullptr ? static_cast<QWidget&>(*m_dialog) : m_open.window();
}

void Play::press(const QString& text)
{
    QAbstractButton* found = nullptr;
    const auto canBePressed = [&] {
        for (auto* button : where().findChildren<QAbstractButton*>()) {
            if (nameOf(*button) == plainName(text) && button->isVisible() && button->isEnabled()) {
                found = button;
            }
        }
        return found != nullptr;
    };
    if (!eventually(canBePressed)) {
        missing(text);
    }
    look();
    found->click();
}

void Play::write(const QString& field, const QString& words)
{
    QWidget* found = nullptr;
    for (auto* part : where().findChildren<QWidget*>()) {
        const bool isField = part->inherits("QLineEdit") || part->inherits("QPlainTextEdit");
        if (isField && part->isVisible() && plainName(part->accessibleName()) == plainName(field)) {
            found = part;
        }
    }
    for (auto* label : where().findChildren<QLabel*>()) {
        if (label->isVisible() && plainName(label->text()) == plainName(field) &&
            label->buddy() != nullptr) {
            found = label->buddy();
        }
    }
    if (found == nullptr) {
        missing(field);
    }
    found->setFocus();
    QTest::keyClick(found, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(found, words);
}

void Play::choose(const QString& field, const QString& item)
{
    for (auto* part : where().findChildren<QComboBox*>()) {
        if (plainName(part->accessibleName()) == plainName(field) && part->isVisible()) {
            const int row = part->findText(item);
            REQUIRE(row >= 0);
            part->setCurrentIndex(row);
            emit part->activated(row);
            return;
        }
    }
    missing(field);
}

void Play::missing(const QString& what)
{
    FAIL("There is no " << what.toStdString() << ", but "
                        << seenNames(where()).values().join(" | ").toStdString());
    std::abort();
}

void Play::takePicture(const HandbookStep& step)
{
    m_open.window().resize(1280, 800);
    QTest::qWait(1500);
    QPixmap picture = m_open.window().grab();
    if (m_dialog != nullptr) {
        const QPixmap over = m_dialog->grab();
        const QPoint at((picture.width() - over.width()) / 2,
                        (picture.height() - over.height()) / 2);
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
        painter.drawPixmap(at, over);
        painter.drawRect(QRect(at, over.size()).adjusted(-1, -1, 0, 0));
    }
    const QString file = picturesFolder() + u'/' + step.picture.section(u'/', -1);
    CHECK(inFewColours(picture.toImage().convertToFormat(QImage::Format_RGB32)).save(file));
}
