#include "ui/window/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

#include <algorithm>
#include <functional>

namespace headroom::ui {

namespace {

/// "&Open…" without what is there for the menu only.
QString plainName(QString text) {
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    text.replace(u'\x01', u'&');
    if (text.endsWith(u'…')) text.chop(1);
    return text;
}

} // namespace

Actions::Actions(const Theme& theme, const std::vector<PageName>& pageNames, QWidget* window)
    : QObject(window) {
    home = add("home", tr("&All plans"), QKeySequence(tr("Ctrl+0")));
    newPlan = add("newPlan", tr("&New plan…"), QKeySequence::New);
    newStepByStep = add("newStepByStep", tr("New plan, step &by step"), QKeySequence(tr("Ctrl+Shift+N")));
    newEmpty = add("newEmpty", tr("New &empty plan"));
    newSmallTeam = add("newSmallTeam", tr("New plan of a s&mall team"));
    newFromSample = add("newFromSample", tr("New plan of a B2B &software team"));
    newConsumer = add("newConsumer", tr("New plan of a &consumer team with chat and phone"));
    openWorkspace = add("openWorkspace", tr("&Open…"), QKeySequence::Open);
    newWorkspace = add("newWorkspace", tr("New &workspace…"));
    saveCopy = add("saveCopy", tr("Save a cop&y of the workspace…"), QKeySequence(tr("Ctrl+Shift+S")));
    importPlan = add("importPlan", tr("Import a p&lan…"));
    exportPlanFile = add("exportPlanFile", tr("Export the plan as a &file…"));
    importVolumes = add("importVolumes", tr("&Import actuals or volumes…"), QKeySequence(tr("Ctrl+I")));
    importDatabase = add("importDatabase", tr("Import from a &database…"));
    exportPlan = add("exportPlan", tr("E&xport for other programs…"), QKeySequence(tr("Ctrl+E")));
    exportReport = add("exportReport", tr("&Report as PDF…"), QKeySequence(tr("Ctrl+P")));
    quit = add("quit", tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    planSettings = add("planSettings", tr("Plan &settings"), QKeySequence(tr("Ctrl+,")));
    openPlan = add("openPlan", tr("&Open plan"));
    renamePlan = add("renamePlan", tr("&Rename plan"));
    duplicatePlan = add("duplicatePlan", tr("&Duplicate plan"));
    archivePlan = add("archivePlan", tr("Archi&ve plan"), QKeySequence(tr("Ctrl+Shift+A")));
    deletePlan = add("deletePlan", tr("De&lete plan"));
    reviewMode =
        add("reviewMode", tr("As revie&wer: read, comment, decide"), QKeySequence(tr("Ctrl+Shift+R")));
    reviewMode->setCheckable(true);
    newScenario = add("newScenario", tr("New s&cenario…"));
    renameScenario = add("renameScenario", tr("Rena&me scenario…"));
    deleteScenario = add("deleteScenario", tr("Delete scenar&io…"));
    proposeHiring = add("proposeHiring", tr("Propose &hiring…"), QKeySequence(tr("Ctrl+Shift+G")));
    portfolio = add("portfolio", tr("Por&tfolio…"));

    undo = add("undo", tr("&Undo"), QKeySequence::Undo);
    redo = add("redo", tr("&Redo"), QKeySequence::Redo);
    cut = add("cut", tr("Cu&t"), QKeySequence::Cut);
    copy = add("copy", tr("&Copy"), QKeySequence::Copy);
    copyWithLabels = add("copyWithLabels", tr("Copy with &labels"), QKeySequence(tr("Ctrl+Shift+C")));
    paste = add("paste", tr("&Paste"), QKeySequence::Paste);
    // Delete belongs to whatever has the focus; the menu only shows it.
    clear = add("clear", tr("Cle&ar: back to Base or the usual value"), QKeySequence::Delete);
    clear->setShortcutContext(Qt::WidgetShortcut);
    fillRight = add("fillRight", tr("Fill ri&ght"), QKeySequence(tr("Ctrl+R")));
    fillDown = add("fillDown", tr("Fill &down"), QKeySequence(tr("Ctrl+D")));
    interpolate = add("interpolate", tr("&Straight from first to last"));
    findAnything = add("findAnything", tr("Find an&ything…"), QKeySequence(tr("Ctrl+K")));
    seekValue = add("seekValue", tr("See&k a value…"), QKeySequence(tr("Ctrl+G")));
    thisMonthOnly =
        add("thisMonthOnly", tr("Type for this &month only"), QKeySequence(tr("Ctrl+Shift+Return")));

    int number = 0;
    for (const PageName& page : pageNames) {
        ++number;
        const QKeySequence sequence =
            number < 10 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(number)) : QKeySequence();
        pages.push_back(add(QStringLiteral("page.") + page.key, page.name, sequence));
    }
    inspector = add("inspector", tr("&Inspector"), QKeySequence(tr("F4")));
    inspector->setCheckable(true);
    history = add("history", tr("Histor&y"), QKeySequence(tr("Ctrl+Shift+H")));
    comments = add("comments", tr("&Comments"), QKeySequence(tr("Ctrl+Shift+M")));
    findings = add("findings", tr("Plan &health"), QKeySequence(tr("Ctrl+H")));
    stepBack = add("stepBack", tr("&Back to what it is a part of"), QKeySequence(Qt::ALT | Qt::Key_Left));
    foldSection = add("foldSection", tr("&Fold or unfold the section"), QKeySequence(tr("Ctrl+.")));
    otherView = add("otherView", tr("&Months or the other table"), QKeySequence(tr("Ctrl+T")));
    nextRegion = add("nextRegion", tr("&Next part of the window"), QKeySequence(tr("F6")));
    auto* themes = new QActionGroup(this);
    themeSystem = add("themeSystem", tr("As the s&ystem"));
    themeLight = add("themeLight", tr("&Light"));
    themeDark = add("themeDark", tr("&Dark"));
    for (QAction* choice : {themeSystem, themeLight, themeDark}) {
        choice->setCheckable(true);
        themes->addAction(choice);
    }
    auto* languages = new QActionGroup(this);
    languageSystem = add("languageSystem", tr("The s&ystem’s language"));
    // Each in its own language: it is looked for by those who cannot read the one at hand.
    languageEnglish = add("languageEnglish", u'&' + ownNameOf(Language::english));
    languageGerman = add("languageGerman", u'&' + ownNameOf(Language::german));
    for (QAction* choice : {languageSystem, languageEnglish, languageGerman}) {
        choice->setCheckable(true);
        languages->addAction(choice);
    }
    manual = add("manual", tr("&Manual"), QKeySequence(tr("F1")));
    tour = add("tour", tr("&Tour of the window"));
    keys = add("keys", tr("&Keys…"), QKeySequence(tr("Ctrl+F1")));
    about = add("about", tr("&About Headroom"));
    about->setMenuRole(QAction::AboutRole);
    // What these do is also done by the keys of every text field or of the grid's editor: another key here
    // would leave the old one alive there.
    for (Command& command : m_commands) {
        const auto fixed = {cut, copy, paste, clear, thisMonthOnly};
        command.fixed = std::find(fixed.begin(), fixed.end(), command.action) != fixed.end();
        describe(*command.action);
        window->addAction(command.action);
    }
    restyle(theme);
}

QAction* Actions::add(const QString& id, const QString& text, const QKeySequence& sequence) {
    auto* action = new QAction(text, this);
    action->setObjectName(id);
    action->setShortcut(sequence);
    m_commands.push_back({id, {}, action, sequence, false});
    return action;
}

QString Actions::name(const QAction& action) {
    return plainName(action.text());
}

QString Actions::tip(const QAction& action, const QString& text) {
    const QString words = (text.isEmpty() ? name(action) : text).toHtmlEscaped();
    if (action.shortcut().isEmpty()) return words;
    //: A button's tooltip: what it does, and the keys for it.
    return tr("%1 (%2)", "name, keys").arg(words, action.shortcut().toString(QKeySequence::NativeText));
}

const Command* Actions::command(const QString& id) const {
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const Command& command) { return command.id == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

void Actions::setKeys(const QString& id, const QKeySequence& sequence) {
    const Command* which = command(id);
    if (!which || which->fixed || which->action->shortcut() == sequence) return;
    which->action->setShortcut(sequence);
    describe(*which->action);
    Q_EMIT keysChanged();
}

void Actions::describe(QAction& action) {
    action.setToolTip(tip(action));
}

/// A command is of the menu that shows it, and the collection is in the order of the menus.
void Actions::sortByMenu(const QMenuBar& bar) {
    std::vector<Command> sorted;
    const std::function<void(const QMenu&, const QString&)> walk = [&](const QMenu& menu,
                                                                       const QString& group) {
        for (QAction* entry : menu.actions()) {
            if (const QMenu* inner = entry->menu()) {
                walk(*inner, group + QStringLiteral(" › ") + plainName(inner->title()));
                continue;
            }
            const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                            [&](const Command& known) { return known.action == entry; });
            if (found == m_commands.end()) continue;
            sorted.push_back(std::move(*found));
            sorted.back().group = group;
            m_commands.erase(found);
        }
    };
    for (QAction* entry : bar.actions()) {
        m_menuLetters << entry->text();
        if (const QMenu* menu = entry->menu()) walk(*menu, plainName(menu->title()));
    }
    sorted.insert(sorted.end(), m_commands.begin(), m_commands.end());
    m_commands = std::move(sorted);
}

QAction* Actions::languageChoice(Language language) const {
    switch (language) {
    case Language::english: return languageEnglish;
    case Language::german: return languageGerman;
    case Language::system: break;
    }
    return languageSystem;
}

void Actions::restyle(const Theme& theme) {
    undo->setIcon(theme.icon(IconName::undo));
    redo->setIcon(theme.icon(IconName::redo));
    findAnything->setIcon(theme.icon(IconName::search));
}

void Actions::fillPlanMenu(QMenu& menu) const {
    menu.addActions({home, newPlan});
    menu.addSeparator();
    menu.addActions({planSettings, renamePlan, duplicatePlan, archivePlan, deletePlan});
}

void Actions::fill(QMenuBar& bar) {
    QMenu* file = bar.addMenu(tr("&File"));
    file->addAction(newPlan);
    QMenu* templates = file->addMenu(tr("New plan from a &template"));
    templates->addAction(newStepByStep);
    templates->addSeparator();
    templates->addActions({newEmpty, newSmallTeam, newFromSample, newConsumer});
    file->addSeparator();
    file->addActions({openWorkspace, newWorkspace});
    recentFiles = file->addMenu(tr("Open re&cent"));
    file->addAction(saveCopy);
    file->addSeparator();
    file->addActions({importPlan, importVolumes, importDatabase});
    file->addSeparator();
    file->addActions({exportPlanFile, exportPlan, exportReport});
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, copyWithLabels, paste, clear});
    edit->addSeparator();
    edit->addActions({fillRight, fillDown, interpolate, thisMonthOnly});
    edit->addSeparator();
    edit->addActions({findAnything, seekValue});

    QMenu* plan = bar.addMenu(tr("&Plan"));
    plan->addActions({home, portfolio, openPlan});
    plan->addSeparator();
    plan->addActions({planSettings, renamePlan, duplicatePlan, archivePlan, deletePlan});
    plan->addSeparator();
    plan->addActions({newScenario, renameScenario, deleteScenario});
    plan->addSeparator();
    plan->addActions({proposeHiring, reviewMode});

    QMenu* view = bar.addMenu(tr("&View"));
    for (QAction* page : pages) view->addAction(page);
    view->addSeparator();
    view->addActions({inspector, findings, history, comments, stepBack, foldSection, otherView, nextRegion});
    view->addSeparator();
    QMenu* themes = view->addMenu(tr("&Theme"));
    themes->addActions({themeSystem, themeLight, themeDark});
    QMenu* languages = view->addMenu(tr("Lan&guage"));
    languages->addActions({languageSystem, languageEnglish, languageGerman});

    QMenu* help = bar.addMenu(tr("&Help"));
    help->addActions({manual, tour, keys});
    help->addSeparator();
    help->addAction(about);
    sortByMenu(bar);
}

} // namespace headroom::ui
