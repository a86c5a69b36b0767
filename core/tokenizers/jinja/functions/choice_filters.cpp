// map, select, reject and their kin: filters that are given filters and tests.
#include "core/tokenizers/jinja/functions/functions.h"
#include "core/tokenizers/jinja/values/operators.h"

namespace core::tokenizers::jinja {
namespace {

/// Takes the first argument off: the name of a filter or test, or an attribute.
Value taken(Rendering& rendering, Arguments& arguments, const char* what) {
    if (arguments.positional.empty()) rendering.fail(std::string(what) + " is given too few arguments");
    Value first = std::move(arguments.positional.front());
    arguments.positional.erase(arguments.positional.begin());
    return first;
}

std::string nameOf(Rendering& rendering, const Value& value, const char* what) {
    if (value.text() == nullptr) rendering.fail(std::string(what) + " needs the name of a filter or test as a text");
    return *value.text();
}

Value mapFilter(Rendering& rendering, const Value& input, Arguments& arguments) {
    Items made;
    if (arguments.positional.empty() && !arguments.named.empty()) {
        const Parameters given(rendering, "map", arguments, {"attribute", "default"});
        // Names only: `map('x')` is the filter x.
        for (const Value& item : itemsOf(rendering, input)) {
            rendering.step();
            Value picked = pickedOf(rendering, item, &given.needed(0));
            made.push_back(picked.isUndefined() && given.at(1) != nullptr ? *given.at(1) : std::move(picked));
        }
    } else {
        const std::string name = nameOf(rendering, taken(rendering, arguments, "map"), "map");
        for (const Value& item : itemsOf(rendering, input)) {
            rendering.step();
            Arguments own = arguments;
            made.push_back(applyFilter(rendering, name, item, own));
        }
    }
    return rendering.list(std::move(made), ListForm::Generator);
}

Value chosen(Rendering& rendering, const char* filter, const Value& input, Arguments& arguments, bool byAttribute, bool keep) {
    const Value attribute = byAttribute ? taken(rendering, arguments, filter) : Value();
    const bool tests = !arguments.positional.empty();
    const std::string name = tests ? nameOf(rendering, taken(rendering, arguments, filter), filter) : std::string();
    Items kept;
    for (const Value& item : itemsOf(rendering, input)) {
        rendering.step();
        const Value looked = byAttribute ? pickedOf(rendering, item, &attribute) : item;
        Arguments own = arguments;
        if ((tests ? applyTest(rendering, name, looked, own) : looked.truth()) == keep) kept.push_back(item);
    }
    return rendering.list(std::move(kept), ListForm::Generator);
}

Value selectFilter(Rendering& r, const Value& input, Arguments& a) { return chosen(r, "select", input, a, false, true); }
Value rejectFilter(Rendering& r, const Value& input, Arguments& a) { return chosen(r, "reject", input, a, false, false); }
Value selectattrFilter(Rendering& r, const Value& input, Arguments& a) { return chosen(r, "selectattr", input, a, true, true); }
Value rejectattrFilter(Rendering& r, const Value& input, Arguments& a) { return chosen(r, "rejectattr", input, a, true, false); }

} // namespace

const std::vector<NamedFilter>& choiceFilters() {
    static const std::vector<NamedFilter> all = {{"map", mapFilter},
                                                 {"select", selectFilter},
                                                 {"reject", rejectFilter},
                                                 {"selectattr", selectattrFilter},
                                                 {"rejectattr", rejectattrFilter}};
    return all;
}

} // namespace core::tokenizers::jinja
