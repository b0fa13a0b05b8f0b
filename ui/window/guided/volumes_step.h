#pragma once

#include "ui/window/guided/guided_step.h"
#include "ui/window/guided/pasted_volumes.h"

class QPushButton;

namespace headroom::ui {

class SegmentedControl;
class VolumeTable;

/// The step on volumes: typed as a usual month, last year's months or a forecast; pasted from a spreadsheet;
/// or imported from a file, which the window does.
class VolumesStep : public GuidedStep {
    Q_OBJECT

public:
    VolumesStep(DraftDesk& desk, const Theme& theme, QWidget* parent = nullptr);

    void read() override;
    void begin() override;
    [[nodiscard]] bool holds(const QString& key) const override;
    void paste(const QString& text);

    [[nodiscard]] VolumeTable& table() { return *m_table; }
    [[nodiscard]] SegmentedControl& entry() { return *m_entry; }
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void importWanted();

private:
    void type(int row, int column, const QString& text);
    QString put(Draft& draft, const plan::WorkTypeId& type, int column, const QString& text) const;
    void take(Draft& draft, const PastedVolumes& pasted, QStringList& remarks) const;
    void say(const QString& text, ColourRole role);

    SegmentedControl* m_entry;
    VolumeTable* m_table;
    PanelLabel *m_about, *m_said;
};

} // namespace headroom::ui
