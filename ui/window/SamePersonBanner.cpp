#include "ui/window/SamePersonBanner.h"

#include <QLabel>
#include <QPushButton>

namespace ui {

SamePersonBanner::SamePersonBanner(QWidget* parent) : Banner(parent)
{
    setObjectName("samePersonBanner");
    words()->setObjectName("samePersonWords");
    const auto button = [this](const char* name, const QString& text, auto signal) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        add(made);
        connect(made, &QPushButton::clicked, this, signal);
    };
    button("saySamePerson", tr("Same person"), &SamePersonBanner::saidOne);
    button("sayTwoPeople", tr("Two people"), &SamePersonBanner::saidTwo);
    button("samePersonNotNow", tr("Not now"), &SamePersonBanner::putOff);
}

void SamePersonBanner::ask(const QString& person, const QString& as)
{
    const QString question = tr("Is %1 the same person as %2?").arg(person, as);
    const bool isNew = words()->text() != question || !isVisibleTo(parentWidget());
    words()->setText(question);
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAccessibleDescription(question);
    }
    show();
    if (isNew) {
        sayAloud();
    }
}

} // namespace ui
