#pragma once

#include "core/store/Casebook.h"
#include "ui/base/Background.h"

#include <QDialog>

#include <filesystem>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

/// A dialog that lists assessments of a casebook, of which some are chosen and something is done to
/// them: over a connection of its own and off the UI thread, after which it shows what there is.
/// What went wrong stands below the list, and has the focus. Accepted when something was done.
class AssessmentsDialog : public QDialog {
    Q_OBJECT

public:
    void reject() override;

protected:
    /// An assessment as it stands in the list.
    struct Line {
        core::AssessmentId id;
        QString text;
    };
    using Act = std::function<core::Result<core::Done>(core::Casebook&)>;

    AssessmentsDialog(std::filesystem::path casebook, QWidget* parent);

    QListWidget* list() const { return m_list; }
    QLabel* about() const { return m_about; }
    const std::filesystem::path& casebook() const { return m_casebook; }

    /// The list and what is said of it, `between`, and `actions` with the one that closes. To be
    /// called once.
    void arrangeAround(const std::vector<QWidget*>& actions, QHBoxLayout* between = nullptr);
    void fillWith(const std::vector<Line>& lines, const QString& about);
    void tell(const core::Problem& problem);
    /// Those that are chosen, in the order of the list.
    std::vector<core::AssessmentId> chosen() const;
    /// Whether something can be done to them now.
    bool canAct() const;

    bool isWorking() const { return m_working; }
    void beginWork(const QString& doing);
    void endWork();

    /// Says which buttons can be used now.
    virtual void follow();

    /// Does `act`, then takes what `read` gives. Where both go well, `then` is called, or the list
    /// has the focus.
    template <typename State>
    void work(const QString& doing, Act act,
              std::function<core::Result<State>(const core::Casebook&)> read,
              std::function<void(const State&)> take, std::function<void()> then = {})
    {
        beginWork(doing);
        inBackground(
            this,
            [path = m_casebook, act = std::move(act),
             read = std::move(read)]() -> core::Result<Done<State>> {
                auto casebook = core::Casebook::open(path);
                if (!casebook) {
                    return casebook.problem();
                }
                auto done = act(*casebook);
                auto state = read(*casebook);
                if (!state) {
                    return state.problem();
                }
                return Done<State>{std::move(done), std::move(*state)};
            },
            [this, take = std::move(take), then](const core::Result<Done<State>>& worked) {
                endWork();
                if (worked) {
                    take(worked->state);
                }
                finish(worked ? worked->done : core::Result<core::Done>(worked.problem()), then);
            });
    }

private:
    template <typename State>
    struct Done {
        core::Result<core::Done> done; ///< What did not go through.
        State state;
    };

    void finish(const core::Result<core::Done>& done, const std::function<void()>& then);

    std::filesystem::path m_casebook;
    QListWidget* m_list;
    QLabel* m_about;
    QPushButton* m_close;
    std::vector<core::AssessmentId> m_ids;
    bool m_working = false;
    bool m_changed = false;
};

} // namespace ui
