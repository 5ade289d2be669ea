#include "ui/window/TranslatedWindow.h"

#include "ui/base/Language.h"
#include "ui/base/Preferences.h"
#include "ui/window/MainWindow.h"
#include "ui/window/WindowHandOver.h"

#include <utility>

namespace ui {

TranslatedWindow::TranslatedWindow(Language& language, const Preferences& preferences, Make make,
                                   QObject* parent)
    : QObject(parent)
    , m_language(language)
    , m_preferences(preferences)
    , m_make(std::move(make))
{
    m_window = m_make();
    follow();
}

TranslatedWindow::~TranslatedWindow() = default;

void TranslatedWindow::follow()
{
    // Whoever chose is in the middle of a menu or a dialog of the window that goes.
    connect(m_window.get(), &MainWindow::languageChanged, this, &TranslatedWindow::replace,
            Qt::QueuedConnection);
}

void TranslatedWindow::replace()
{
    const QString before = m_language.code();
    m_language.use(m_preferences.language());
    if (m_language.code() == before) {
        return;
    }
    WindowHandOver handed = m_window->handOver();
    auto next = m_make();
    // The one before goes when this is there, so that the desktop never sees the program without a
    // window, and before this takes over, so that nobody there hears of what they gave away.
    next->standLike(handed);
    m_window = std::move(next);
    m_window->takeOver(std::move(handed));
    follow();
    emit replaced();
}

} // namespace ui
