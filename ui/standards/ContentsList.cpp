#include "ui/standards/ContentsList.h"

#include "ui/base/Text.h"
#include "ui/standards/EditionText.h"
#include "ui/words/StandardWords.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int placeRole = Qt::UserRole + 1;
constexpr int headingPlace = -2;

int placeOf(const QListWidgetItem* item)
{
    return item->data(placeRole).toInt();
}

} // namespace

ContentsList::ContentsList(QWidget* parent) : RowList(parent)
{
    setObjectName("standardContents");
    setAccessibleName(tr("What is in this standard"));
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!m_filling && item != nullptr) {
            emit chosenChanged(placeOf(item));
        }
    });
}

QSize ContentsList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 12};
}

void ContentsList::fill(const core::Standard& edition, const std::string& language,
                        const QString& beside)
{
    const int before = chosen();
    m_filling = true;
    clear();
    add(aboutRow, tr("About this standard"));
    if (!beside.isEmpty()) {
        add(besideRow, tr("Side by side with %1").arg(beside));
    }
    std::string group;
    for (const core::Point& point : edition.points) {
        if (point.group != group) {
            group = point.group;
            if (const core::Group* found = edition.group(group)) {
                addHeading(fromUtf8(core::inLanguage(found->name, language)));
            }
        }
        add(point.number, pointTitle(point, language));
    }
    choose(before);
    m_filling = false;
}

int ContentsList::filter(const core::Standard& edition, const std::string& language,
                         const QStringList& words)
{
    int found = 0;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* entry = item(row);
        const int place = placeOf(entry);
        const core::Point* point = place > 0 ? edition.point(place) : nullptr;
        if (point == nullptr) {
            entry->setHidden(place == headingPlace && !words.isEmpty());
            continue;
        }
        const QString text = words.isEmpty() ? QString() : wordsOf(*point, language);
        const bool holds = std::ranges::all_of(
            words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        entry->setHidden(!holds);
        found += holds ? 1 : 0;
    }
    return found;
}

int ContentsList::chosen() const
{
    return currentItem() != nullptr ? placeOf(currentItem()) : aboutRow;
}

void ContentsList::choose(int place)
{
    for (int row = 0; row < count(); ++row) {
        if (placeOf(item(row)) == place) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentRow(0);
}

void ContentsList::chooseNextPoint()
{
    for (int step = 1; step <= count(); ++step) {
        const int row = (std::max(currentRow(), 0) + step) % count();
        if (placeOf(item(row)) > 0 && !item(row)->isHidden()) {
            setCurrentRow(row);
            return;
        }
    }
}

void ContentsList::add(int place, const QString& text)
{
    auto* entry = new QListWidgetItem(text, this);
    entry->setData(placeRole, place);
}

void ContentsList::addHeading(const QString& text)
{
    auto* entry = new QListWidgetItem(text, this);
    entry->setData(placeRole, headingPlace);
    entry->setFlags(Qt::NoItemFlags);
}

} // namespace ui
