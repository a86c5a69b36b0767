#pragma once

#include "core/tokenizers/chat/chat_template.h"

namespace core::tokenizers::chat {

/// One turn of a conversation, as far as the loss is concerned.
struct AnswerTurn {
    bool assistant = false;
    bool counts = false; ///< an assistant's turn that the loss counts
};

/// The bytes of `whole` (the conversation rendered, without a generation prompt) that the loss counts: of every assistant turn that counts, what the
/// model is to say, its end-of-turn mark included and white space behind that mark not.
///
/// From the template's own {% generation %} marks where it has them; else from prefixes: a turn lies between what is rendered of the turns before it with the
/// generation prompt and what is rendered up to it. Where a template writes earlier turns otherwise once others follow (reasoning that is left out), the
/// turn is found by what changes when its content does.
[[nodiscard]] std::vector<ByteSpan> answerSpans(const ChatTemplate& chat, const Conversation& conversation,
                                                const std::vector<AnswerTurn>& turns, const RenderedChat& whole);

} // namespace core::tokenizers::chat
