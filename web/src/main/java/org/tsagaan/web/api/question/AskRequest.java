package org.tsagaan.web.api.question;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** What somebody asks of a product. */
@Means("What somebody asks of a product, for everybody to read.")
public record AskRequest(
        @Means(value = "At most 500 characters.", example = "冷冻以后口感会变吗？") @Size(max = 500)
                String text) {}
