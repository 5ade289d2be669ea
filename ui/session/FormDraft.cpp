#include "ui/session/FormDraft.h"

#include "ui/base/Text.h"
#include "ui/widgets/FieldText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

const QString when = QStringLiteral("at");
const QString fieldsOf = QStringLiteral("fields");

QJsonValue valueOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return line->text();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) {
        return textIn(*text);
    }
    if (const auto* box = qobject_cast<const QCheckBox*>(field)) {
        return box->isChecked();
    }
    const auto* combo = qobject_cast<const QComboBox*>(field);
    const QVariant data = combo->currentData();
    return data.isValid() ? QJsonValue::fromVariant(data) : QJsonValue(combo->currentIndex());
}

void chooseIn(QComboBox& combo, const QJsonValue& value)
{
    const int known = combo.findData(value.toVariant());
    const int index = known >= 0 || combo.itemData(0).isValid() ? known : value.toInt(-1);
    if (index >= 0 && index < combo.count()) {
        combo.setCurrentIndex(index);
    }
}

void put(QWidget* field, const QJsonValue& value)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(value.toString());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        text->setPlainText(value.toString());
    } else if (auto* box = qobject_cast<QCheckBox*>(field)) {
        box->setChecked(value.toBool());
    } else if (auto* combo = qobject_cast<QComboBox*>(field)) {
        chooseIn(*combo, value);
    }
}

} // namespace

FormDraft::FormDraft(Session& session, std::vector<QWidget*> fields, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_fields(std::move(fields))
    , m_keeper(session)
{
    for (QWidget* field : m_fields) {
        follow(field);
    }
}

void FormDraft::follow(QWidget* field)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textChanged, this, &FormDraft::typed);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, &FormDraft::typed);
    } else if (auto* box = qobject_cast<QCheckBox*>(field)) {
        connect(box, &QCheckBox::toggled, this, &FormDraft::typed);
    } else if (auto* combo = qobject_cast<QComboBox*>(field)) {
        connect(combo, &QComboBox::currentIndexChanged, this, &FormDraft::typed);
    }
}

QJsonObject FormDraft::values() const
{
    QJsonObject values;
    for (const QWidget* field : m_fields) {
        values[field->objectName()] = valueOf(field);
    }
    return values;
}

void FormDraft::fill(const QJsonObject& values)
{
    for (QWidget* field : m_fields) {
        const QJsonValue value = values[field->objectName()];
        if (!value.isUndefined() && value != valueOf(field)) {
            put(field, value);
        }
    }
}

QString FormDraft::text() const
{
    QJsonObject changed;
    const QJsonObject now = values();
    for (const QString& name : now.keys()) {
        if (now[name] != m_recorded[name]) {
            changed[name] = now[name];
        }
    }
    if (changed.isEmpty()) {
        return {};
    }
    const QJsonObject draft{{when, static_cast<double>(m_session.clock()().milliseconds)},
                            {fieldsOf, changed}};
    return QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void FormDraft::typed()
{
    if (!m_place.empty()) {
        m_typedAt = m_place;
        m_keeper.keepSoon(m_place, text());
    }
}

void FormDraft::begin(const std::string& place)
{
    leave();
    m_recorded = values();
    const std::string kept = m_session.draft(place);
    const QJsonObject draft = QJsonDocument::fromJson(QByteArray::fromStdString(kept)).object();
    fill(draft[fieldsOf].toObject());
    m_place = place;
    if (draft.isEmpty() || m_typedAt == place) {
        setFound(std::nullopt);
    } else {
        setFound(core::Timestamp{static_cast<std::int64_t>(draft[when].toDouble())});
    }
}

void FormDraft::leave()
{
    m_keeper.keepNow();
    m_place.clear();
}

void FormDraft::setFound(std::optional<core::Timestamp> at)
{
    if (at != m_foundFrom) {
        m_foundFrom = at;
        emit foundChanged();
    }
}

void FormDraft::goOn()
{
    const auto written = std::ranges::find_if(m_fields, [&](const QWidget* field) {
        return valueOf(field) != m_recorded[field->objectName()];
    });
    if (written == m_fields.end()) {
        return;
    }
    (*written)->setFocus();
    // The next key adds to the words and does not take their place.
    if (auto* line = qobject_cast<QLineEdit*>(*written)) {
        line->end(false);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(*written)) {
        text->moveCursor(QTextCursor::End);
    }
}

void FormDraft::startAfresh()
{
    const std::string place = std::exchange(m_place, {});
    fill(m_recorded);
    m_place = place;
    giveUp();
}

std::vector<std::string> FormDraft::finish()
{
    m_keeper.forget();
    setFound(std::nullopt);
    return m_session.draft(m_place).empty() ? std::vector<std::string>()
                                            : std::vector<std::string>{m_place};
}

void FormDraft::typeOn()
{
    typed();
}

void FormDraft::giveUp()
{
    m_keeper.forget();
    setFound(std::nullopt);
    if (m_session.mayKeepDraft(m_place) && !m_place.empty()) {
        m_session.keepDraft(m_place, {});
    }
}

} // namespace ui
