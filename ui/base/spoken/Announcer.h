#pragma once

#include "ui/base/spoken/SpeechQueue.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace ui {

/// Has a screen reader say `words`, a short sentence, while the keyboard stays where it is. Who
/// looks at the screen has to find it there as well. Where `from` says more before that was said,
/// the newest counts; empty words take back what was not said yet.
void announce(const QWidget& from, const QString& words);

/// What screen readers take for a message of the program: they say it when it is shown. Nobody sees
/// it; its words are what was said last.
class Notice : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    const QString& words() const { return m_words; }
    void say(const QString& words);

private:
    QString m_words;
};

/// Says what is announced in one window and its dialogs; made with the first announcement, and
/// belongs to the window.
class Announcer : public QWidget {
    Q_OBJECT

public:
    using Clock = std::function<SpeechQueue::Time()>;

    explicit Announcer(QWidget* window, Clock clock = &std::chrono::steady_clock::now);

    void add(const QWidget& from, const QString& words);

signals:
    void said(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wait();
    void sayNow();

    Clock m_clock;
    SpeechQueue m_queue;
    QTimer m_due;
    Notice* m_notice;
};

} // namespace ui
