#include "core/data/cleaning/step.h"

#include "core/data/text/personal_data.h"
#include <algorithm>

/// E-mail addresses, telephone numbers and the like are masked, replaced or their rows dropped.
namespace core::data {
namespace {

using base::Field;

std::vector<base::Choice> actionChoices() {
    return {{"mask", TR("mask: [e-mail address]")}, {"replace", TR("replace by a text")}, {"drop", TR("drop the row")}};
}
std::vector<base::Choice> kindChoices() {
    return {{"email", TR("e-mail addresses")}, {"phone", TR("telephone numbers")}, {"iban", TR("IBANs")},
            {"card", TR("card numbers")},      {"ip", TR("IP addresses")},         {"url", TR("web addresses")}};
}

struct PersonalDataSettings {
    std::vector<std::string> columns;
    std::vector<std::string> kinds = {"email", "phone", "iban", "card", "ip"};
    std::string action = "mask", with;
    static auto fields() {
        return std::tuple{
            Field{&PersonalDataSettings::columns, "columns", TR("Columns"), kColumnsHelp},
            Field{&PersonalDataSettings::kinds, "kinds", TR("What"), TR("What is looked for."), base::Choices{kindChoices}},
            Field{&PersonalDataSettings::action, "action", TR("Then"), TR("What happens to what is found."), base::Choices{actionChoices}},
            Field{&PersonalDataSettings::with, "with", TR("Replace by"), TR("The text that stands in its place."),
                  base::VisibleIf<PersonalDataSettings>{[](const PersonalDataSettings& s) { return s.action == "replace"; }}}};
    }
};

const char* keyOf(PersonalKind kind) {
    switch (kind) {
    case PersonalKind::Email: return "email";
    case PersonalKind::Phone: return "phone";
    case PersonalKind::Iban: return "iban";
    case PersonalKind::Card: return "card";
    case PersonalKind::IpAddress: return "ip";
    case PersonalKind::Url: return "url";
    }
    return "";
}

class PersonalDataStep final : public CleaningStep {
public:
    PersonalDataStep(PersonalDataSettings settings, const DatasetInfo& info)
        : settings_(std::move(settings)), columns_(textColumns(settings_.columns, info)) {}
    static void check(const PersonalDataSettings&) {}
    std::string pass(PassingRow& row) override {
        std::string reason;
        changeTexts(row.cells, columns_, [&](std::string& text) { return change(text, reason); });
        return reason;
    }

private:
    [[nodiscard]] bool wanted(PersonalKind kind) const {
        return std::find(settings_.kinds.begin(), settings_.kinds.end(), keyOf(kind)) != settings_.kinds.end();
    }
    bool change(std::string& text, std::string& reason) const {
        std::vector<PersonalSpan> spans = findPersonalData(text, wanted(PersonalKind::Url));
        std::erase_if(spans, [&](const PersonalSpan& span) { return !wanted(span.kind); });
        if (spans.empty()) return false;
        if (settings_.action == "drop") {
            reason = std::string("holds personal data: ") + nameOf(spans.front().kind);
            return false;
        }
        for (auto span = spans.rbegin(); span != spans.rend(); ++span)
            text.replace(span->begin, span->end - span->begin,
                         settings_.action == "mask" ? "[" + std::string(nameOf(span->kind)) + "]" : settings_.with);
        return true;
    }
    PersonalDataSettings settings_;
    std::vector<std::size_t> columns_;
};

} // namespace

StepFactory personal_dataStep() {
    return stepFactory<PersonalDataSettings, PersonalDataStep>(
        "personal_data", TR("Personal data"), TR("Finds e-mail addresses, telephone numbers, IBANs, card numbers and IP addresses."));
}

} // namespace core::data
