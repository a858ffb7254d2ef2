package org.tsagaan.web.api.question;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** What is answered to a question. */
@Means("What is answered to a question, once by each.")
public record ReplyRequest(
        @Means(value = "At most 1000 characters.", example = "会硬一些，蒸一下就好。") @Size(max = 1000)
                String text) {}
