#include "tests/ui/handbook/SeenWords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QWidget>

namespace {

constexpr int mostRows = 100;

QStringList textsOf(const QWidget& part)
{
    QStringList texts{part.accessibleName()};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part)) {
        texts << nameOf(*button);
    } else if (const auto* label = qobject_cast<const QLabel*>(&part)) {
        texts << label->text();
    } else if (const auto* group = qobject_cast<const QGroupBox*>(&part)) {
        texts << group->title();
    } else if (const auto* choice = qobject_cast<const QComboBox*>(&part)) {
        for (int i = 0; i < choice->count(); ++i) {
            texts << choice->itemText(i);
        }
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&part)) {
        const auto* model = view->model();
        for (int row = 0; model != nullptr && row < qMin(model->rowCount(), mostRows); ++row) {
            texts << model->index(row, 0).data().toString();
        }
    }
    return texts;
}

} // namespace

QString plainName(QString text)
{
    return text.remove(u'&').replace(u'’', u'\'').simplified();
}

QString nameOf(const QAbstractButton& button)
{
    const QString text = plainName(button.text());
    return button.inherits("ui::OutcomeButton") ? text.section(QStringLiteral(": "), 0, 0) : text;
}

QSet<QString> seenNames(const QWidget& window)
{
    QSet<QString> names{plainName(window.windowTitle())};
    for (const auto* part : window.findChildren<QWidget*>()) {
        if (!part->isVisible()) {
            continue;
        }
        for (const QString& text : textsOf(*part)) {
            names << plainName(text);
        }
    }
    return names;
}
