#pragma once

#include "ui/session/Session.h"

#include <QWidget>

#include <filesystem>
#include <string>
#include <vector>

class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Attaching;

/// The files that were attached to the chosen points, or to the whole service: what they are, who
/// may see them, and ways to add one and to save one out. Standpoint never opens a file itself.
/// Without files the box takes no room: the menu, and a file that is dropped, still attach one.
class AttachmentsBox : public QWidget {
    Q_OBJECT

public:
    explicit AttachmentsBox(Session& session, QWidget* parent = nullptr);

    void showPoints(const std::vector<core::PointRef>& points);
    void refresh();

    /// Attaches files to the points that are shown, as one step, once they are in the casebook.
    /// What cannot be attached is said in the box, in one message.
    void attach(const std::vector<std::filesystem::path>& files);

signals:
    /// Somebody who can ask for files should do so and hand them to attach.
    void filesAsked();
    void saveAsked(const std::string& attachment);
    void editAsked(const std::string& attachment);

private:
    QWidget* makeRow(const core::Attachment& file);
    bool belongsHere(const core::Attachment& file) const;
    void attached(const Attaching& work, const std::vector<core::PointRef>& points);
    void remove(const std::string& attachment);
    void say(const QString& message);
    void takeRoom();

    Session& m_session;
    QPushButton* m_add;
    QLabel* m_message;
    QVBoxLayout* m_rows;
    std::vector<core::PointRef> m_points;
    std::vector<QWidget*> m_shown;
    bool m_attaching = false;
};

/// "PDF document, 1.2 MB"; the kind is told from the content of the file.
QString kindAndSize(const core::Attachment& file);

/// The files that are dragged; empty when something else is, or packs, which are merged.
std::vector<std::filesystem::path> filesIn(const QMimeData& dragged);

} // namespace ui
