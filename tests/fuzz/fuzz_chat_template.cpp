// Chat templates come from strangers: whatever one says, it writes valid UTF-8 within its bounds or is refused in words, and its answers lie inside the text.
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/tokenizers/chat/answer_spans.h"
#include "core/tokenizers/chat/chat_template.h"
#include "tests/fuzz/driver/harness.h"

#include <cstdlib>
#include <string>

using namespace core::tokenizers;

std::vector<std::string> fuzzWords() {
    return {"{{ ",
            " }}",
            "{% ",
            " %}",
            "{%- ",
            " -%}",
            "{# ",
            " #}",
            "{% for m in messages %}",
            "{% endfor %}",
            "{% if ",
            "{% else %}",
            "{% endif %}",
            "{% set ",
            "{% endset %}",
            "{% macro f(a, b=1) %}",
            "{% endmacro %}",
            "{% call(x) f() %}",
            "{% endcall %}",
            "{% generation %}",
            "{% endgeneration %}",
            "{% filter ",
            "{% endfilter %}",
            "{% with a=1 %}",
            "{% endwith %}",
            "{% raw %}",
            "{% endraw %}",
            "{% break %}",
            "{% continue %}",
            "loop(",
            " recursive",
            "loop.changed(",
            "namespace(",
            "ns.x = ",
            "cycler(",
            "joiner(",
            "range(99999)",
            "messages[::-1]",
            "|tojson(indent=2)",
            "|map(attribute='role')",
            "|selectattr('role', 'equalto', 'user')",
            "|list",
            "|join(', ')",
            "|groupby('role')",
            "|sort",
            "|unique",
            "|batch(2)",
            "|indent(4)",
            "|format(",
            "'%5.2f' % ",
            ".format(",
            ".split(",
            ".items()",
            ".get('content')",
            " is defined",
            " ~ ",
            " ** ",
            " // ",
            "'\\u00e9'",
            "strftime_now('%Y')",
            "raise_exception('x')",
            "dict(",
            "*args",
            "**kwargs",
            "caller()",
            "varargs",
            "kwargs",
            " if x else "};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string source(reinterpret_cast<const char*>(data), size);
    if (core::base::firstInvalidUtf8(source)) return 0; // refused where files are read
    static const auto request = chat::requestFromJson(
        R"({"messages": [{"role": "system", "content": "Be kind.\n"}, {"role": "user", "content": "Grüße 🙂 <b>"}, {"role": "assistant", "content": "",
"tool_calls": [{"type": "function", "id": "callA0001", "function": {"name": "add", "arguments": {"a": 1, "b": 2.5, "c": [true, null]}}}]},
{"role": "tool", "name": "add", "content": "3.5"}, {"role": "assistant", "content": "<think>\nx\n</think>\n\n3.5"}],
"tools": [{"type": "function", "function": {"name": "add", "description": "Adds", "parameters": {"type": "object", "properties": {"a": {"type": "number"}}}}}]})",
        "request");
    jinja::Limits limits;
    limits.steps = 200'000;
    limits.outputBytes = std::size_t{1} << 20U;
    try {
        const chat::ChatTemplate chat(source, {}, {{"bos_token", "<s>"}, {"eos_token", "</s>"}}, limits, [] { return std::time_t{0}; });
        const auto whole = chat.render(request.conversation, false);
        if (whole.text.size() > limits.outputBytes || core::base::firstInvalidUtf8(whole.text)) std::abort();
        for (const auto& [begin, end] : chat::answerSpans(
                 chat, request.conversation, {{false, false}, {false, false}, {true, true}, {false, false}, {true, true}}, whole)) {
            if (begin > end || end > whole.text.size()) std::abort();
        }
    } catch (const core::Error&) {
        return 0; // refused in words
    }
    return 0;
}
