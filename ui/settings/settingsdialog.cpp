// SPDX-FileCopyrightText: 2026 The Turnstile authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "app/net/pacer.h"
#include "ui/settings/settingrow.h"
#include "ui/shared/banner.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int margin = 24;
constexpr int dialogWidth = 600;

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, const Icons &icons, const Languages &languages, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_icons(icons)
    , m_languages(languages)
    , m_rows(new QVBoxLayout)
    , m_restart(new Banner(icons.theme(), icons))
    , m_hint(new TextLabel(icons.theme(), TextStep::Small, ColorRole::Muted))
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setAccessibleName(windowTitle());
    m_rows->setContentsMargins(margin, 20, margin, margin);
    m_rows->setSpacing(16);
    addLook();
    addWork();
    addSafety();
    m_rows->addStretch();
    auto *body = new QWidget;
    body->setLayout(m_rows);
    body->setProperty("ground", u"window"_s);
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *line = new QFrame;
    line->setProperty("line", u"horizontal"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(line);
    column->addWidget(foot());
    m_body = body;
    m_foot = column->itemAt(2)->widget();
}

// The controls are in one column, and the dialog is as high as its rows where the screen is: how wide and high they are
// is known once they are dressed.
void SettingsDialog::showEvent(QShowEvent *event)
{
    int widest = 0;
    for (const auto *control : std::as_const(m_controls))
        widest = std::max(widest, control->sizeHint().width());
    for (auto *control : std::as_const(m_controls))
        control->setMinimumWidth(std::max(widest, control->minimumWidth()));
    const int width = std::max(m_icons.theme().length(dialogWidth), m_body->minimumSizeHint().width());
    setMinimumWidth(width);
    const int wanted = m_rows->totalHeightForWidth(width) + m_foot->sizeHint().height() + 1;
    resize(width, std::min(wanted, screen()->availableSize().height() * 9 / 10));
    QDialog::showEvent(event);
}

void SettingsDialog::addHeading(const QString &text)
{
    auto *heading = new TextLabel(m_icons.theme(), TextStep::Section);
    heading->setText(text);
    if (m_rows->count() > 0)
        m_rows->addSpacing(8);
    m_rows->addWidget(heading);
}

void SettingsDialog::addRow(const QString &name, const QString &sentence, QWidget *control)
{
    m_rows->addWidget(new SettingRow(m_icons.theme(), name, sentence, control));
    m_controls.append(control);
}

template <typename Value>
QComboBox *SettingsDialog::choice(const QString &name, const QList<std::pair<QString, Value>> &choices,
                                  const Value &current)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto &[words, value] : choices) {
        box->addItem(words);
        if (value == current)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

void SettingsDialog::addLook()
{
    addHeading(tr("Appearance"));
    addLanguage(m_languages);
    auto *appearance = new QComboBox;
    appearance->setObjectName(u"settingsAppearance"_s);
    appearance->addItems(AppearanceChoice::names());
    appearance->setCurrentIndex(int(m_settings.appearance()));
    connect(appearance, &QComboBox::activated, this, [this](int index) {
        m_settings.setAppearance(Appearance(index));
        emit changed();
    });
    addRow(tr("Theme"), tr("Light, dark, or with strong contrast."), appearance);
    using Density = Theme::Density;
    const QList<std::pair<QString, Density>> densities { { tr("Comfortable"), Density::Comfortable },
                                                         { tr("Compact"), Density::Compact } };
    auto *density = choice(u"settingsDensity"_s, densities, m_settings.density());
    connect(density, &QComboBox::activated, this, [this, densities](int index) {
        m_settings.setDensity(densities.at(index).second);
        emit changed();
    });
    //: How high the rows of lists are
    addRow(tr("Rows"), tr("Compact shows more people at once."), density);
}

void SettingsDialog::addLanguage(const Languages &languages)
{
    //: %1 is a language
    QList<std::pair<QString, QString>> choices { { tr("Same as the system (%1)").arg(languages.system.name),
                                                   QString() } };
    for (const auto &[code, name] : languages.offered)
        choices.append({ name, code });
    auto *language = choice(u"settingsLanguage"_s, choices, m_settings.language());
    connect(language, &QComboBox::activated, this, [this, choices](int index) {
        m_settings.setLanguage(choices.at(index).second);
        offerLanguage();
    });
    addRow(tr("Language"), tr("For texts, dates and numbers."), language);
    m_restart->setObjectName(u"languageBanner"_s);
    m_rows->addWidget(m_restart);
    m_hint->setText(tr("What you choose takes effect at once."));
    if (!languages.isForThisStart)
        offerLanguage(); // it may have been chosen before, and not come yet
}

void SettingsDialog::offerLanguage()
{
    const auto wanted = m_settings.language().isEmpty() ? m_languages.system.code : m_settings.language();
    m_restart->clear();
    m_hint->setText(wanted == m_languages.spoken ? tr("What you choose takes effect at once.") : QString());
    if (wanted == m_languages.spoken)
        return;
    m_restart->showMessage(Tone::Info, tr("Turnstile uses it from its next start"),
                           tr("Starting again now finishes what is under way and keeps you signed in. Searches, and "
                              "what is typed on pages but not saved, are lost."));
    auto *again = m_restart->addButton(tr("Start again now"), u"plain"_s);
    again->setObjectName(u"startAgain"_s);
    connect(again, &QPushButton::clicked, this, &SettingsDialog::languageWanted);
}

void SettingsDialog::addWork()
{
    addHeading(tr("Kisi"));
    const QList<std::pair<QString, std::chrono::minutes>> intervals { { tr("Every minute"), 1min },
                                                                      { tr("Every 5 minutes"), 5min },
                                                                      { tr("Every 15 minutes"), 15min },
                                                                      { tr("Only when I refresh"), 0min } };
    auto *interval = choice(u"settingsInterval"_s, intervals, m_settings.lookAgainAfter());
    connect(interval, &QComboBox::activated, this,
            [this, intervals](int index) { m_settings.setLookAgainAfter(intervals.at(index).second); });
    addRow(tr("Refresh"), tr("How often the people on the screen are refreshed."), interval);

    const auto usual = Timing().spacing;
    const QList<std::pair<QString, Timing::ms>> paces { { tr("As fast as Kisi allows"), usual },
                                                        { tr("3 requests a second"), 333ms },
                                                        { tr("2 requests a second"), 500ms },
                                                        { tr("1 request a second"), 1'000ms } };
    auto *pace = choice(u"settingsPace"_s, paces, m_settings.spacing().value_or(usual));
    connect(pace, &QComboBox::activated, this, [this, paces](int index) {
        m_settings.setSpacing(paces.at(index).second);
        emit changed();
    });
    //: How many requests a second Turnstile sends
    addRow(tr("Pace"),
           tr("Kisi accepts five requests a second from you, including those of its dashboard. A slower pace leaves "
              "more of them for the dashboard."),
           pace);
}

void SettingsDialog::addSafety()
{
    addHeading(tr("This computer"));
    const QList<std::pair<QString, std::chrono::minutes>> idles { { tr("Never"), 0min },
                                                                  { tr("After 5 minutes"), 5min },
                                                                  { tr("After 15 minutes"), 15min },
                                                                  { tr("After an hour"), 60min } };
    auto *lock = choice(u"settingsLock"_s, idles, m_settings.lockAfter());
    connect(lock, &QComboBox::activated, this, [this, idles](int index) {
        m_settings.setLockAfter(idles.at(index).second);
        emit changed();
    });
    addRow(tr("Lock automatically"),
           tr("Hides everybody after Turnstile has not been used for this long. Changes under way go on."), lock);

    auto *forget = new QPushButton(tr("Forget this computer…"));
    forget->setObjectName(u"settingsForget"_s);
    forget->setProperty("kind", u"plain"_s);
    connect(forget, &QPushButton::clicked, this, [this] {
        emit forgetRequested();
        accept(); // its question stands over the window
    });
    addRow(tr("Forget this computer"), tr("Signs out and deletes what Turnstile keeps here. In Kisi nothing changes."),
           forget);
}

QWidget *SettingsDialog::foot()
{
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"settingsClose"_s);
    close->setText(tr("Close"));
    close->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_hint->setWordWrap(true);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(margin, 12, margin, 12);
    row->setSpacing(8);
    row->addWidget(m_hint, 1);
    row->addWidget(buttons);
    return foot;
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_icons.theme().color(ColorRole::Window));
}
