package org.tsagaan.web.api.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** The shape of a problem, for the document: {@code ProblemJson} writes it. */
@Means("Why a request was not served (RFC 9457), in the reader's language.")
record Problem(
        @Means(value = "The kind of problem.", example = "/problems/refused") String type,
        @Means(value = "What all problems of the kind have in common.", example = "无法办理")
                String title,
        @Means(value = "The HTTP status.", example = "409") int status,
        @Means(value = "What happened, and what would be right.", example = "下面列出全部原因及其依据。")
                String detail,
        @Means(value = "The address that was asked.", example = "/api/v1/checkouts")
                String instance,
        @Means(
                        value = "Tell it to whoever helps you.",
                        example = "0198f3c2-7b1e-7c1e-9d5a-3a5b0c7d9e1f")
                String requestId,
        @Means("Every field or reason; absent when there is none to name.")
                @Nullable List<ProblemEntry> errors) {

    /** One reason. */
    @Means("One field that is wrong, or one reason.")
    record ProblemEntry(
            @Means(
                            value =
                                    "JSON pointer into the body, or / and the name of a parameter"
                                            + " or header; empty when it is about the whole.",
                            example = "/lines/20117")
                    String pointer,
            @Means(value = "What is wrong or would be right.", example = "该批次已被召回") String message,
            @Means(value = "Name of the rule, for programs.", example = "sellability.LOT_RECALLED")
                    @Nullable String code,
            @Means(value = "The law or rule behind it.", example = "本市场规则")
                    @Nullable String ground) {}
}
