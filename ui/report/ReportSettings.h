#pragma once

#include "ui/report/ReportSource.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

/// For whom the report is, in which language and layout, and what its reader will not see.
class ReportSettings : public QWidget {
    Q_OBJECT

public:
    explicit ReportSettings(QWidget* parent = nullptr);

    const ReportChoice& choice() const { return m_choice; }
    void setReader(core::Reader reader);

    /// A layout that can be chosen.
    struct LayoutName {
        std::string id;
        QString name;
    };
    void setLayouts(const std::vector<LayoutName>& layouts);

    /// Offers the versions that were signed, and tells what the reader will not see of the
    /// assessment as it stands, and whether its report is final.
    void follow(const core::Ledger& ledger);

signals:
    void changed();
    void hiddenAsked();

private:
    QWidget* makeReaders();
    QComboBox* makeCombo(const char* id, const QString& name, const QString& first);
    void take();
    void offerVersions(const core::Assessment& assessment);
    void tellHidden(const core::Ledger& ledger);
    void tellState(const core::Ledger& ledger);
    void offerReplacement(const core::Ledger& ledger);

    ReportChoice m_choice;
    QButtonGroup* m_readers = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_writtenIn = nullptr;
    QComboBox* m_layout = nullptr;
    QComboBox* m_version = nullptr;
    QCheckBox* m_replaced = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_hidden = nullptr;
    QPushButton* m_which = nullptr;
};

} // namespace ui
