#pragma once

#include "core/report/WriteReport.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QLabel;
class QPushButton;

namespace ui {

class WrappingCheckBox;

/// The formats to save a report in, one or several at once, and how it went.
class ReportExport : public QWidget {
    Q_OBJECT

public:
    explicit ReportExport(QWidget* parent = nullptr);

    std::vector<core::ReportFormat> chosen() const;

    /// Says how it went; `folder` can be opened then, if it is not empty.
    void say(const QString& message, const std::filesystem::path& folder);

signals:
    void saveAsked();

private:
    std::vector<std::pair<core::ReportFormat, WrappingCheckBox*>> m_formats;
    QPushButton* m_save;
    QLabel* m_message;
    QPushButton* m_folder;
    std::filesystem::path m_path;
};

/// "PDF, for reading and printing"
QString inWords(core::ReportFormat format);

} // namespace ui
