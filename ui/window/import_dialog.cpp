#include "ui/window/import_dialog.h"

#include "exchange/kept_mapping.h"
#include "ui/document/document.h"
#include "ui/window/import_changes_step.h"
#include "ui/window/import_columns_step.h"
#include "ui/window/import_source_step.h"
#include "ui/window/panel_parts.h"
#include "ui/words/errors.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace headroom::ui {

ImportTarget importInto(Document& document) {
    return rememberingIn(document, {[&document] { return document.plan(); },
                                    [&document](const QString& text, plan::Plan after) {
                                        return document.apply(text, std::move(after),
                                                              QStringLiteral("import"));
                                    },
                                    {},
                                    {}});
}

ImportTarget rememberingIn(Document& document, ImportTarget target) {
    target.remembered = [&document](const QString& key) { return document.remembered(key); };
    target.remember = [&document](const QString& key, const QString& value) {
        document.remember(key, value);
    };
    return target;
}

ImportDialog::ImportDialog(const std::filesystem::path& file, ImportTarget target, const Theme& theme,
                           QWidget* parent)
    : QDialog(parent)
    , m_name(QFileInfo(QString::fromStdString(file.string())).fileName())
    , m_target(std::move(target))
    , m_theme(theme)
    , m_open([file] { return exchange::DataFile::open(file); })
    , m_stack(new QStackedWidget)
    , m_source(new ImportSourceStep(theme))
    , m_columns(new ImportColumnsStep(theme))
    , m_changes(new ImportChangesStep(theme, m_target, m_name))
    , m_close(new QPushButton(tr("Cancel")))
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton(tr("&Next")))
    , m_import(new QPushButton(tr("&Import"))) {
    resize(1060, 700);
    layOut();
    connect(m_source, &ImportSourceStep::edited, this, &ImportDialog::lookAgain);
    connect(m_source, &ImportSourceStep::guessWanted, this, [this] { propose(false); });
    connect(m_columns, &ImportColumnsStep::edited, this, [this] { m_columns->putInto(m_preview.mapping); });
    connect(m_changes, &ImportChangesStep::readyChanged, this,
            [this] { m_import->setEnabled(m_changes->isReady()); });
    connect(m_changes, &ImportChangesStep::stopped, this, [this] {
        m_importer.cancel();
        m_read.reset();
        refuse(Error{ErrorCode::cancelled, m_name.toStdString(), {}});
        m_back->setFocus();
    });
    connect(&m_importer, &DataImporter::progressed, m_changes, &ImportChangesStep::setProgress);
    connect(&m_importer, &DataImporter::failed, this, &ImportDialog::refuse);
    connect(&m_importer, &DataImporter::finished, this, [this](const exchange::ImportedFigures& figures) {
        m_changes->show(figures, m_preview.mapping);
        if (step() == changesStep) m_changes->takeFocus();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::store);

    const QFileInfo info(QString::fromStdString(file.string()));
    m_source->setTitle(tr("%1, %2").arg(m_name, locale().formattedDataSize(info.size())));
    goTo(sourceStep);
    auto opened = m_open();
    if (!opened) {
        refuse(opened.error());
        return;
    }
    m_data = std::move(opened.value());
    propose(true);
}

void ImportDialog::layOut() {
    const std::array names{tr("1  What it is"), tr("2  How its columns map"), tr("3  What will change")};
    auto* steps = new QHBoxLayout;
    steps->setSpacing(space::page * 2);
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_steps[i] = new PanelLabel(m_theme, TextStyle::bodyStrong, ColourRole::muted);
        m_steps[i]->setText(names[i]);
        m_steps[i]->setWordWrap(false);
        m_steps[i]->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        steps->addWidget(m_steps[i]);
    }
    steps->addStretch(1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_source, m_columns, m_changes})
        m_stack->addWidget(each);

    m_next->setProperty("kind", QStringLiteral("primary"));
    m_import->setProperty("kind", QStringLiteral("primary"));
    // Wherever the keyboard is, Enter goes on; the other buttons are for Space and the mouse.
    m_close->setAutoDefault(false);
    m_back->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_import);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::unit * 3);
    layout->addLayout(steps);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
}

ImportDialog::Step ImportDialog::step() const {
    return static_cast<Step>(m_stack->currentIndex());
}

const std::optional<exchange::ImportedFigures>& ImportDialog::figures() const {
    return m_changes->figures();
}

void ImportDialog::propose(bool asBefore) {
    auto seen = exchange::previewImport(*m_data, nullptr);
    if (!seen) return refuse(seen.error());
    m_keys = exchange::keptMappingKeys(seen.value(), m_name.toStdString());
    std::optional<exchange::ImportPreview> kept;
    if (asBefore && m_target.remembered)
        kept = exchange::previewKept(*m_data, seen.value(), m_keys, [this](const std::string& key) {
            return m_target.remembered(QString::fromStdString(key)).toStdString();
        });
    const bool remembered = kept.has_value();
    showPreview(remembered ? std::move(*kept) : std::move(seen.value()), remembered);
}

void ImportDialog::lookAgain() {
    if (!m_data) return;
    exchange::ImportMapping mapping = m_preview.mapping;
    m_source->putInto(mapping, m_preview);
    auto seen = exchange::previewImport(*m_data, &mapping);
    if (!seen) {
        m_preview.mapping = std::move(mapping); // so that it can be corrected
        return refuse(seen.error());
    }
    showPreview(std::move(seen.value()), false);
}

void ImportDialog::showPreview(exchange::ImportPreview preview, bool remembered) {
    m_preview = std::move(preview);
    m_source->show(m_preview, m_data->isUtf16(), remembered);
    m_columns->show(m_preview);
    m_next->setEnabled(true);
}

void ImportDialog::refuse(const Error& error) {
    const ErrorWords words = wordsFor(error);
    const QString message = words.message + u' ' + words.remedy;
    m_changes->refuse(message);
    if (step() != changesStep) {
        m_source->refuse(message);
        m_next->setEnabled(false);
    }
    if (step() == changesStep) m_back->setFocus();
}

void ImportDialog::goTo(Step step) {
    m_stack->setCurrentIndex(step);
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setRole(static_cast<int>(i) == step ? ColourRole::accent : ColourRole::muted);
    setWindowTitle(std::array{tr("Import, step 1 of 3: what it is"),
                              tr("Import, step 2 of 3: how its columns map"),
                              tr("Import, step 3 of 3: what will change")}[static_cast<std::size_t>(step)]);
    // Focus first: a button that goes while it has it would pass it on.
    if (step == sourceStep) m_source->takeFocus();
    if (step == columnsStep) m_columns->takeFocus();
    if (step == changesStep) m_changes->takeFocus();
    m_back->setVisible(step != sourceStep);
    m_next->setVisible(step != changesStep);
    m_import->setVisible(step == changesStep);
    (step == changesStep ? m_import : m_next)->setDefault(true);
}

void ImportDialog::next() {
    if (step() == sourceStep) return goTo(columnsStep);
    if (step() != columnsStep || !m_columns->check()) return;
    m_columns->putInto(m_preview.mapping);
    const bool known = m_read == m_preview.mapping && m_changes->figures();
    if (!known) read();
    goTo(changesStep);
}

void ImportDialog::back() {
    if (step() == changesStep && isReading()) {
        m_importer.cancel();
        m_read.reset();
    }
    if (step() == changesStep)
        goTo(columnsStep);
    else
        goTo(sourceStep);
}

void ImportDialog::read() {
    m_read = m_preview.mapping;
    m_changes->showReading();
    m_importer.start(m_open, m_preview.mapping);
}

void ImportDialog::store() {
    const auto plan = m_target.plan();
    if (!plan || !m_changes->isReady()) return;
    const exchange::ImportMapping mapping = m_changes->chosenMapping();
    plan::Plan after = exchange::withChanges(*plan, m_changes->changes(), m_changes->occasion());
    // A refusal is said by the window behind; the dialog stays, so that nothing has to be chosen twice.
    if (!m_target.apply(tr("Import of %1").arg(m_name), std::move(after))) return;
    if (m_target.remember)
        for (const std::string& key : m_keys)
            m_target.remember(QString::fromStdString(key),
                              QString::fromStdString(exchange::mappingToJson(mapping)));
    accept();
}

} // namespace headroom::ui
