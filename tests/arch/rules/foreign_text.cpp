#include "tests/arch/rules/rules.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <vector>

namespace arch {

namespace {

/// What may stand only in a few files of the window, since Qt reads markup there or guesses that it should.
struct Kept {
    std::regex code;
    std::vector<std::string> places; ///< files, without their ending
    const char* message;
};

const std::vector<Kept>& keptInTheirPlaces() {
    static const std::vector<Kept> all{
        {std::regex(R"(\bQToolTip\s*::\s*(showText|hideText)\b)"),
         {"ui/text/tooltips"},
         "shows a tooltip of its own; use text::showTooltip, which shows words as they are"},
        {std::regex(R"(\b(new\s+QLabel\b|QLabel\s+\w+\s*[;({]|public\s+QLabel\b))"),
         {"ui/widgets/label"},
         "makes a QLabel, which guesses whether its words are markup; use widgets::Label"},
        {std::regex(R"(\bQt\s*::\s*(RichText|AutoText|MarkdownText)\b)"),
         {"ui/widgets/label"},
         "makes words markup; widgets::richLabel is for our own words"},
        {std::regex(R"(\btoHtmlEscaped\b)"),
         {"ui/text/tooltips", "ui/panels/data/import_sheet", "ui/shell/notify/notifier"},
         "escapes words by hand; plain labels and tooltips show them as they are"},
        {std::regex(R"((\bnew\s+QTextDocument\b|\bQTextDocument\s+\w+\s*[;({]|public\s+QTextDocument\b))"),
         {"ui/text/closed_document"},
         "makes a QTextDocument, which opens the files that its text names; use text::ClosedDocument"},
        {std::regex(R"(\bpublic\s+QTextBrowser\b|\bnew\s+QTextBrowser\b)"),
         {"ui/frames/markdown_view", "ui/manual/page_view"},
         "is another browser of text; MarkdownView shows foreign text safely"},
        {std::regex(R"(\b(setHtml|insertHtml|setMarkdown|fromHtml|fromMarkdown)\s*\()"),
         {"ui/frames/markdown_view", "ui/manual/page_view", "ui/report/report_pdf"},
         "reads markup; foreign text is plain text"},
        {std::regex(R"(\b(QMessageBox|QErrorMessage|QWhatsThis|QStaticText)\b)"),
         {},
         "guesses whether its words are markup; say it with Context::announce or in a sheet"},
    };
    return all;
}

/// A chain `.arg(a).arg(b)` reads the words of `a` for `%2`. Names that foreign words go by, in any argument but those of the last link.
const std::regex& foreignWords() {
    static const std::regex names(
        R"(\bfromStdString\b|\b\w*([nN]ame|[tT]itle|[lL]abel|[fF]ile|[fF]older|[pP]ath|[dD]ataset|[wW]ords|chosen)_?\b)");
    return names;
}

std::size_t closing(const std::string& code, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < code.size(); ++i) {
        depth += code[i] == '(' ? 1 : code[i] == ')' ? -1 : 0;
        if (depth == 0) return i;
    }
    return code.size();
}

} // namespace

Violations foreignTextIsShownAsItIs(const SourceTree& tree) {
    Violations found;
    for (const auto& [path, file] : tree.files) {
        if (!isBelow(path, "ui") && !isBelow(path, "app")) continue;
        const std::string bare = path.substr(0, path.rfind('.'));
        for (const auto& kept : keptInTheirPlaces()) {
            if (std::find(kept.places.begin(), kept.places.end(), bare) != kept.places.end()) continue;
            for (auto match = std::sregex_iterator(file.code.begin(), file.code.end(), kept.code); match != std::sregex_iterator(); ++match)
                found.push_back({path, lineAt(file.code, static_cast<std::size_t>(match->position())), kept.message});
        }
    }
    return found;
}

Violations namesAreFilledInTogether(const SourceTree& tree) {
    static const std::string link = ".arg(";
    Violations found;
    for (const auto& [path, file] : tree.files) {
        if (!isBelow(path, "ui") && !isBelow(path, "app")) continue;
        for (auto at = file.code.find(link); at != std::string::npos; at = file.code.find(link, at + 1)) {
            const std::size_t open = at + link.size() - 1, end = closing(file.code, open);
            std::size_t next = end + 1;
            while (next < file.code.size() && std::isspace(static_cast<unsigned char>(file.code[next])) != 0) ++next;
            if (file.code.compare(next, link.size(), link) != 0) continue;
            const std::string arguments = file.code.substr(open + 1, end - open - 1);
            if (std::regex_search(arguments, foreignWords()))
                found.push_back(
                    {path, lineAt(file.code, at),
                     "fills in \"" + arguments + "\" before others, and a %2 in it would be filled in too; give them to one arg()"});
        }
    }
    return found;
}

} // namespace arch
