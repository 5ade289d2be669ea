#pragma once

#include <QObject>

#include <filesystem>
#include <functional>
#include <vector>

class QMimeData;
class QWidget;

namespace ui {

/// The packs among what is dragged; empty unless all of it are files that are called like packs.
std::vector<std::filesystem::path> packsIn(const QMimeData& dragged);

/// Takes files that are dropped anywhere onto `area`, also onto a field in it that would take their
/// names as text. Lives as long as the area.
class FileDrops : public QObject {
    Q_OBJECT

public:
    /// Of what is dragged, the files to take; none for what is left to others.
    using Wanted = std::function<std::vector<std::filesystem::path>(const QMimeData&)>;
    FileDrops(QWidget* area, Wanted wanted);

signals:
    void dropped(const std::vector<std::filesystem::path>& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_area;
    Wanted m_wanted;
};

} // namespace ui
