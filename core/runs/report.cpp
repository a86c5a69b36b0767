#include "core/runs/report.h"

#include "core/base/error.h"
#include "core/base/form.h"
#include "core/base/paths.h"
#include "core/base/tasks/task.h"
#include "core/base/text.h"
#include "core/runs/report/facts.h"
#include "core/runs/report/plot.h"
#include "core/runs/significance.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <utility>

namespace core::runs {

using report::ExportFacts;
using report::LicenceWords;
using report::PlotLine;
using report::ReportFacts;

namespace {

constexpr const char* kStyle =
    "body{font-family:sans-serif;font-size:13px;color:#182026;background-color:#FFFFFF;margin:32px;max-width:760px}"
    "h1{font-size:22px;margin-bottom:4px}h2{font-size:16px;margin-top:28px}h3{font-size:13px;margin-top:16px}"
    "p.lead{color:#4F5A64;margin-top:0}table{border-collapse:collapse;width:100%}"
    "th{text-align:left;white-space:nowrap;color:#4F5A64;font-weight:600;padding:4px 8px;border-bottom:1px solid "
    "#D5DADF;vertical-align:bottom}"
    "td{padding:4px 8px;border-bottom:1px solid #E8EBEE;vertical-align:top}pre{white-space:pre-wrap;background-color:#F8F9FA;padding:8px}"
    "@media print{body{margin:0}h2{page-break-after:avoid}table,svg{page-break-inside:avoid}}";

std::string number(const std::optional<double>& value, const char* format = "%.4f") {
    if (!value || !std::isfinite(*value)) return "—";
    char text[48];
    std::snprintf(text, sizeof text, format, *value);
    return text;
}

std::string row(const std::vector<std::string>& cells, const char* tag = "td") {
    std::string out = "<tr>";
    for (const std::string& cell : cells) out += std::string("<") + tag + ">" + cell + "</" + tag + ">";
    return out + "</tr>\n";
}

std::string swatch(int run) { return std::string("<span style=\"color:") + report::runColour(run) + "\">■</span> "; }

/// Losses of rows that have one prediction are no means over tokens: no perplexity follows from them.
bool readsRows(const ReportFacts& f) { return !base::countsTokens(f.spec.task); }

std::string overview(const std::vector<ReportFacts>& all) {
    const bool perplexity = !std::all_of(all.begin(), all.end(), readsRows);
    std::vector<std::string> head{"Run", "Model", "Method", "Steps", "Train loss", "Validation", "Perplexity", "Best at step", "Time"};
    if (!perplexity) std::erase(head, "Perplexity");
    std::string out = "<h2>Runs</h2>\n<table>" + row(head, "th");
    for (const ReportFacts& f : all) {
        const auto last = f.metric("validation/loss");
        std::vector<std::string> cells{swatch(f.index) + escapedHtml(f.name) + "<br>" + escapedHtml(f.stateText),
                                       escapedHtml(f.model),
                                       escapedHtml(f.spec.method.kind),
                                       base::grouped(f.lastStep),
                                       number(f.metric("train/loss")),
                                       number(last)};
        if (perplexity) cells.push_back(number(last && !readsRows(f) ? std::optional(std::exp(*last)) : std::nullopt, "%.2f"));
        cells.push_back(f.bestStep > 0 ? base::grouped(f.bestStep) + " (" + number(f.bestLoss) + ")" : "—");
        cells.push_back(f.seconds ? base::clockTime(*f.seconds) : "—");
        out += row(cells);
    }
    return out + "</table>\n";
}

/// The units of the runs' losses, each once.
std::vector<LossUnit> unitsOf(const std::vector<ReportFacts>& all) {
    std::vector<LossUnit> units;
    for (const ReportFacts& f : all)
        if (std::find(units.begin(), units.end(), f.validation.unit) == units.end()) units.push_back(f.validation.unit);
    return units;
}

std::string unitOfLosses(const std::vector<ReportFacts>& all) {
    const std::vector<LossUnit> units = unitsOf(all);
    std::vector<std::string> words;
    for (const LossUnit unit : units) {
        std::string word = unit == LossUnit::NatsPerToken   ? "cross-entropies in nats per counted token"
                           : unit == LossUnit::NatsPerRow   ? "cross-entropies in nats per row"
                           : unit == LossUnit::SquaredError ? "mean squared errors over rows"
                                                            : "means of the " + inWords(unit);
        if (units.size() > 1)
            word += unit == LossUnit::NatsPerToken   ? " (language models)"
                    : unit == LossUnit::NatsPerRow   ? " (classifications)"
                    : unit == LossUnit::SquaredError ? " (regressions)"
                                                     : "";
        words.push_back(std::move(word));
    }
    return " Losses are " + base::joined(words, ", ") + ".";
}

std::string settings(const std::vector<ReportFacts>& all) {
    const RunSpec defaults;
    std::vector<const void*> objects;
    for (const ReportFacts& f : all) objects.push_back(&f.spec);
    if (all.size() == 1) objects.insert(objects.begin(), &defaults);
    const auto found = base::differences(base::structInfo<RunSpec>(), objects);
    std::string out = all.size() == 1 ? "<h2>Settings that are not the default</h2>\n" : "<h2>Settings that differ</h2>\n";
    std::vector<std::string> head{"Setting"};
    for (const ReportFacts& f : all) head.push_back(swatch(f.index) + escapedHtml(f.name));
    std::string rows;
    for (const base::Difference& d : found) {
        if (d.path == "name" || d.path == "notes" || d.path == "tags") continue;
        std::vector<std::string> cells{escapedHtml(d.field->label) + "<br><small>" + escapedHtml(d.path) + "</small>"};
        for (std::size_t i = all.size() == 1 ? 1 : 0; i < d.values.size(); ++i)
            cells.push_back(escapedHtml(base::shortened(base::formatValue(d.values[i]), 200)));
        rows += row(cells);
    }
    if (rows.empty()) return out + "<p>None.</p>\n";
    return out + "<table>" + row(head, "th") + rows + "</table>\n";
}

std::string plots(const std::vector<ReportFacts>& all) {
    const auto lines = [&](const char* key, bool faint, bool marks) {
        std::vector<PlotLine> made;
        for (const ReportFacts& f : all) {
            PlotLine line{f.name, f.curve(key), f.index, faint, marks};
            line.points = report::thinned(line.points, faint ? 300 : 400);
            if (!line.points.empty()) made.push_back(std::move(line));
        }
        return made;
    };
    std::vector<PlotLine> losses = lines("train/loss", true, false);
    for (PlotLine& line : lines("validation/loss", false, true)) losses.push_back(std::move(line));
    std::string out = "<h2>Curves</h2>\n";
    const std::vector<LossUnit> units = unitsOf(all);
    const std::string unit = units.size() == 1 ? ", " + inWords(units.front()) : std::string();
    const std::string loss = report::plotSvg("Loss" + unit + ": validation with dots, training pale", "step", losses);
    if (loss.empty()) return out + "<p>No step was logged.</p>\n";
    out += "<p>" + loss + "</p>\n";
    for (const auto& [key, title] :
         {std::pair{"train/lr", "Learning rate"}, std::pair{"train/grad_norm", "Norm of the gradient before clipping"},
          std::pair{"validation/reward_accuracy", "Reward accuracy: the share of rows whose better answer has the higher reward"},
          std::pair{"validation/reward_margin", "Reward margin: the mean reward of better answers less that of worse ones"},
          std::pair{"train/tokens_per_second", "Tokens per second, without padding"}}) {
        const bool marks = std::string_view(key).starts_with("validation/");
        const std::string svg = report::plotSvg(title, "step", lines(key, false, marks));
        if (!svg.empty()) out += "<p>" + svg + "</p>\n";
    }
    out += "<p>";
    for (const ReportFacts& f : all) out += swatch(f.index) + escapedHtml(f.name) + " &nbsp; ";
    return out + "</p>\n";
}

std::string scores(const std::vector<ReportFacts>& all) {
    std::map<std::string, std::vector<std::string>> table;
    for (const ReportFacts& f : all)
        for (const auto& [key, value] : f.finalMetrics) {
            auto& cells = table[key];
            cells.resize(all.size(), "—");
            cells[static_cast<std::size_t>(f.index)] = number(value, "%.6g");
        }
    if (table.empty()) return {};
    std::vector<std::string> head{"Score"};
    for (const ReportFacts& f : all) head.push_back(swatch(f.index) + escapedHtml(f.name));
    std::string out = "<h2>Scores at the end</h2>\n<table>" + row(head, "th");
    for (auto& [key, cells] : table) {
        cells.insert(cells.begin(), escapedHtml(key));
        out += row(cells);
    }
    out += "</table>\n";
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[0].validation.losses.empty() || all[i].validation.losses.empty()) continue;
        out += "<p>" + swatch(all[i].index) + escapedHtml(all[i].name) + " beside " + swatch(all[0].index) + escapedHtml(all[0].name) +
               ": " + escapedHtml(comparePaired(all[0].validation, all[i].validation).words) + ".</p>\n";
    }
    return out;
}

std::string dataFacts(const std::vector<ReportFacts>& all) {
    std::string out = "<h2>Data</h2>\n<table>" +
                      row({"Run", "Training rows", "Validation rows", "Tokens an epoch", "Counted", "SHA-256 of the data"}, "th");
    for (const ReportFacts& f : all) {
        const PlannedRun& plan = f.origin.plan;
        out += row({swatch(f.index) + escapedHtml(f.name),
                    base::grouped(plan.trainRows) + "<br><small>" + escapedHtml(f.spec.data.train) + "</small>",
                    base::grouped(plan.validationRows) +
                        (f.spec.data.validation.empty() ? "" : "<br><small>" + escapedHtml(f.spec.data.validation) + "</small>"),
                    base::grouped(plan.trainTokens), base::grouped(plan.countedTokens),
                    "<small>" + escapedHtml(f.origin.trainHash.substr(0, 16)) + "…</small>"});
    }
    return out + "</table>\n";
}

std::string licences(const std::vector<ReportFacts>& all) {
    std::map<std::string, std::string> uses; // licence → what stands under it
    for (const ReportFacts& f : all) {
        const std::string model = "model " + f.model, data = "data " + std::filesystem::path(f.spec.data.train).filename().string();
        for (const auto& [id, what] : {std::pair{f.origin.modelLicence, model}, std::pair{f.origin.trainLicence, data}}) {
            std::string& text = uses[id.empty() ? "unknown" : id];
            if (text.find(what) == std::string::npos) text += (text.empty() ? "" : ", ") + what;
        }
    }
    std::string out = "<h2>Licences</h2>\n";
    for (const auto& [id, what] : uses) {
        const LicenceWords words = report::licenceInWords(id);
        out += "<h3>" + escapedHtml(words.name) + "</h3>\n<p>For " + escapedHtml(what) + ". " + escapedHtml(words.summary) + "</p>\n";
        std::string items;
        for (const std::string& must : words.must) items += "<li>" + escapedHtml(must) + "</li>";
        if (!items.empty()) out += "<ul>" + items + "</ul>\n";
    }
    return out;
}

std::string adviceAndSamples(const std::vector<ReportFacts>& all) {
    std::string advice, samples;
    for (const ReportFacts& f : all) {
        for (const base::AdviceEvent& a : f.advice)
            advice += "<p>" + swatch(f.index) + escapedHtml(f.name) + ", step " + base::grouped(a.step) + ": " + escapedHtml(a.message) +
                      "</p>\n";
        for (const base::SampleEvent& s : f.samples)
            samples += "<p>" + swatch(f.index) + escapedHtml(f.name) + ", step " + base::grouped(s.step) + "</p>\n<pre>" +
                       escapedHtml(base::shortened(s.prompt, 600)) + "</pre>\n<pre><b>" + escapedHtml(base::shortened(s.text, 1200)) +
                       "</b></pre>\n";
    }
    return (advice.empty() ? "" : "<h2>Advice given while it trained</h2>\n" + advice) +
           (samples.empty() ? "" : "<h2>Samples of the last evaluation</h2>\n" + samples);
}

std::string answerChecks(const std::vector<ReportFacts>& all) {
    std::string out;
    for (const ReportFacts& f : all)
        for (const ExportFacts& e : f.exports)
            out += row({swatch(f.index) + escapedHtml(f.name), escapedHtml(e.format), escapedHtml(e.folder), escapedHtml(e.outcome)});
    if (out.empty())
        return "<h2>Answer check</h2>\n<p>None of these runs was exported yet. An export is compared with its checkpoint before it is "
               "called done.</p>\n";
    return "<h2>Answer check of exports</h2>\n<table>" + row({"Run", "Format", "Folder", "Outcome"}, "th") + out + "</table>\n";
}

std::string provenance(const std::vector<ReportFacts>& all) {
    std::string out = "<h2>How to do it again</h2>\n";
    for (const ReportFacts& f : all) {
        const RunOrigin& o = f.origin;
        out += "<p>" + swatch(f.index) + escapedHtml(f.name) + ": Anneal " + escapedHtml(o.annealVersion) + ", LibTorch " +
               escapedHtml(o.torchVersion) + ", " + escapedHtml(o.processor) + ", " + base::grouped(o.threads) + " threads, " +
               escapedHtml(o.created) + "; " + base::grouped(o.trainable) + " of " + base::grouped(o.parameters) +
               " parameters trained; model SHA-256 " + escapedHtml(o.modelHash.substr(0, 16)) + "…</p>\n<pre>" +
               escapedHtml(asCommand(f.spec)) + "</pre>\n";
    }
    return out;
}

} // namespace

std::string escapedHtml(std::string_view text) {
    const std::string valid = base::repairedUtf8(text);
    std::string out;
    out.reserve(valid.size() + valid.size() / 8);
    for (const char c : valid) {
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c == '"') out += "&quot;";
        else if (c == '\'') out += "&#39;";
        else if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') out += "\xEF\xBF\xBD";
        else out += c;
    }
    return out;
}

std::string reportHtml(const std::vector<RunFolder>& runs) {
    if (runs.empty()) throw Error(ErrorKind::Usage, "a report needs at least one run");
    std::vector<ReportFacts> all;
    for (const RunFolder& run : runs) all.push_back(report::reportFacts(run, static_cast<int>(all.size())));
    std::string title = "Training report: " + all.front().name;
    if (all.size() > 1) title += " and " + base::grouped(static_cast<std::int64_t>(all.size() - 1)) + " more";
    std::string notes;
    for (const ReportFacts& f : all)
        if (!f.notes.empty()) notes += "<p>" + swatch(f.index) + escapedHtml(f.notes) + "</p>\n";
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>" +
           escapedHtml(title) + "</title><style>" + kStyle + "</style></head><body>\n<h1>" + escapedHtml(title) +
           "</h1>\n<p class=\"lead\">Written by Anneal on " + escapedHtml(base::utcNow().substr(0, 10)) + "." + unitOfLosses(all) +
           "</p>\n" + notes + overview(all) + plots(all) + scores(all) + settings(all) + dataFacts(all) + adviceAndSamples(all) +
           answerChecks(all) + licences(all) + provenance(all) + "</body></html>\n";
}

} // namespace core::runs
