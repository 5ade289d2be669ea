#include "ui/panel/people/MemberKeys.h"

#include "core/packs/KnownKeys.h"
#include "ui/base/Text.h"
#include "ui/words/PageParts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString inShort(const std::vector<std::string>& keys)
{
    QStringList words;
    for (const std::string& key : keys) {
        words << fromUtf8(core::shortKey(key));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

MemberKeys::MemberKeys(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(sentence())
    , m_trust(button("trustKey", {}))
{
    m_text->setObjectName(QStringLiteral("memberKeys"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_trust, 0, Qt::AlignLeft);
    connect(m_trust, &QPushButton::clicked, this, &MemberKeys::trust);
}

void MemberKeys::showMember(const core::PersonId& id)
{
    m_id = id;
    const std::pair now{id, m_session.ledger().edits().size()};
    if (now != m_lookedUp) {
        m_lookedUp = now;
        lookUp();
    }
    m_trust->setEnabled(m_session.may(core::keysRecord(m_id), core::TrustKeys{m_said}));
}

void MemberKeys::lookUp()
{
    const core::Ledger& ledger = m_session.ledger();
    auto batches = m_session.casebook().signedBatches(ledger.id());
    const auto cameIn = m_session.casebook().cameIn(ledger.id());
    if (!batches || !cameIn) {
        // Another program has the casebook; the next change looks again.
        m_lookedUp = {};
        m_text->clear();
        m_trust->hide();
        return;
    }
    const core::KnownKeys keys(ledger, std::move(*batches), {}, [&](const core::Edit& edit) {
        const bool isOurs = edit.author == m_session.author().id || edit.author == m_session.me();
        return isOurs && !cameIn->contains(edit.id);
    });
    show(keys.keysOf(m_id), keys.othersOf(m_id));
}

void MemberKeys::show(const std::vector<std::string>& known, const std::vector<std::string>& others)
{
    m_said = known;
    QString text = known.empty() ? tr("Signing key: none has signed for them yet.")
                                 : tr("Signing key: %1").arg(inShort(known));
    if (!others.empty()) {
        m_said.push_back(others.front());
        text += u'\n' + tr("Another key signed for them too: %1. Ask them on another way than the "
                           "pack came whether it is theirs.")
                            .arg(inShort({others.front()}));
        m_trust->setText(tr("The key %1 is theirs").arg(inShort({others.front()})));
    }
    m_text->setText(text);
    m_trust->setVisible(!others.empty());
}

void MemberKeys::trust()
{
    m_session.take(QT_TRANSLATE_NOOP("ui::StepName", "Say which key is theirs"),
                   {{core::keysRecord(m_id), core::TrustKeys{m_said}}});
}

} // namespace ui
