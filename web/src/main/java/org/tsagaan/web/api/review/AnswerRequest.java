package org.tsagaan.web.api.review;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** What a seller answers. */
@Means("What a seller answers to a review, once.")
public record AnswerRequest(
        @Means(value = "At most 1000 characters.", example = "谢谢您的认可。") @Size(max = 1000)
                String text) {}
