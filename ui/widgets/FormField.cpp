#include "ui/widgets/FormField.h"

#include "ui/base/AccessibleParts.h"
#include "ui/base/ScaledFont.h"
#include "ui/base/TabOrder.h"
#include "ui/base/Theme.h"
#include "ui/base/ToneColours.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// Gives it the keyboard, or the first part of it where it has several.
void focusInside(QWidget& control)
{
    const QList<QWidget*> stops = inLayoutOrder(control);
    const auto first = std::ranges::find_if(
        stops, [](const QWidget* stop) { return stop->isEnabled() && !stop->isHidden(); });
    (first != stops.end() ? *first : &control)->setFocus();
}

/// What a control is called: by its label, and a button by its own words as well.
QString nameOfControl(const QString& label, const QWidget& control)
{
    const QString spoken = QString(label).remove(u'&');
    const auto* button = qobject_cast<const QAbstractButton*>(&control);
    return button != nullptr ? QStringLiteral("%1: %2").arg(spoken, button->text().remove(u'&'))
                             : spoken;
}

} // namespace

FormField::FormField(const QString& label, const QString& hint, QWidget* control, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_error(new FieldError(control, this))
{
    const int unit = fontMetrics().height();
    auto* name = new QLabel(label, this);
    scaleFont(*name, 1.0, QFont::DemiBold);
    name->setBuddy(control);
    const QString spoken = nameOfControl(label, *control);
    if (control->metaObject() == &QWidget::staticMetaObject) {
        // Several choices or parts in one.
        makeGroup(*control, spoken);
    }
    control->setAccessibleName(spoken);
    m_error->setHint(hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, unit / 2);
    column->setSpacing(unit / 5);
    column->addWidget(name);
    if (!hint.isEmpty()) {
        m_hintLabel = new QLabel(hint, this);
        m_hintLabel->setWordWrap(true);
        m_hintLabel->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(m_hintLabel);
    }
    column->addWidget(m_error);
    column->addWidget(control);
}

void FormField::setHint(const QString& hint)
{
    m_hintLabel->setText(hint);
    m_error->setHint(hint);
}

void FormField::setError(const QString& message)
{
    m_error->say(message);
    const int unit = fontMetrics().height();
    layout()->setContentsMargins(message.isEmpty() ? 0 : unit, 0, 0, unit / 2);
    update();
}

void FormField::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!error().isEmpty()) {
        QPainter painter(this);
        painter.fillRect(0, 0, fontMetrics().height() / 4, height() - fontMetrics().height() / 2,
                         Theme::of(palette()).bad.block);
    }
}

ErrorSummary::ErrorSummary(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(tr("There is a problem"), this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName("errorSummary");
    setFrameShape(QFrame::Box);
    setLineWidth(2);
    scaleFont(*m_title, 1.15, QFont::DemiBold);
    m_column->addWidget(m_title);
    hide();
}

bool ErrorSummary::show(const std::vector<FormField*>& fields)
{
    for (QWidget* link : m_links) {
        delete link;
    }
    m_links.clear();
    putTone(*this, Tone::Bad, ToneOn::Frame);
    m_title->setForegroundRole(QPalette::Text);
    for (FormField* field : fields) {
        if (field->error().isEmpty()) {
            continue;
        }
        auto* link = new QPushButton(field->error(), this);
        link->setFlat(true);
        link->setAutoDefault(false);
        link->setAccessibleName(tr("Problem: %1").arg(field->error()));
        connect(link, &QPushButton::clicked, field, [field] { focusInside(*field->control()); });
        m_column->addWidget(link, 0, Qt::AlignLeft);
        m_links.push_back(link);
    }
    setVisible(!m_links.empty());
    if (m_links.empty()) {
        return false;
    }
    m_links.front()->setFocus();
    return true;
}

} // namespace ui
