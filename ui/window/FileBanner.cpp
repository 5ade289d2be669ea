#include "ui/window/FileBanner.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

FileBanner::FileBanner(QWidget* parent)
    : Banner(parent)
    , m_putBack(new QPushButton(tr("Put the changes back"), this))
    , m_openThere(new QPushButton(tr("Open it there"), this))
    , m_elsewhere(new QPushButton(tr("Save elsewhere…"), this))
    , m_look(new QPushButton(tr("Look at it"), this))
    , m_read(new QPushButton(tr("All right"), this))
{
    setObjectName("fileBanner");
    words()->setObjectName("fileBannerWords");
    m_putBack->setObjectName("putChangesBack");
    m_openThere->setObjectName("openMovedCasebook");
    m_elsewhere->setObjectName("saveCasebookElsewhere");
    m_look->setObjectName("lookAtCopy");
    m_read->setObjectName("fileBannerRead");
    for (QPushButton* button : buttons()) {
        add(button);
    }
    connect(m_putBack, &QPushButton::clicked, this, &FileBanner::putBackAsked);
    connect(m_openThere, &QPushButton::clicked, this, &FileBanner::openThereAsked);
    connect(m_elsewhere, &QPushButton::clicked, this, &FileBanner::saveElsewhereAsked);
    connect(m_look, &QPushButton::clicked, this, &FileBanner::lookAsked);
    connect(m_read, &QPushButton::clicked, this, &FileBanner::wasRead);
    hide();
}

void FileBanner::show(const core::FileStanding& standing, const QString& text)
{
    using Is = core::FileStanding::Is;
    std::vector<QPushButton*> shown;
    if (standing.is == Is::OlderCopy || standing.is == Is::OtherCopy) {
        shown.push_back(m_putBack);
    }
    if (standing.is == Is::Moved) {
        shown.push_back(m_openThere);
    }
    shown.push_back(m_elsewhere);
    say(text, shown);
}

void FileBanner::tell(const QString& text, bool canBeLookedAt)
{
    say(text, canBeLookedAt ? std::vector{m_look, m_read} : std::vector{m_read});
}

std::vector<QPushButton*> FileBanner::buttons() const
{
    return {m_putBack, m_openThere, m_elsewhere, m_look, m_read};
}

void FileBanner::say(const QString& text, const std::vector<QPushButton*>& shown)
{
    const bool isNew = !isVisibleTo(parentWidget()) || words()->text() != text;
    words()->setText(text);
    for (QPushButton* button : buttons()) {
        button->setVisible(std::ranges::find(shown, button) != shown.end());
        button->setAccessibleDescription(text);
    }
    show();
    if (isNew) {
        sayAloud();
    }
}

} // namespace ui
