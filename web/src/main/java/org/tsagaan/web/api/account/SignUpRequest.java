package org.tsagaan.web.api.account;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tsagaan.web.api.Means;

/** What somebody says to get an account. */
@Means("What somebody says to get an account.")
public record SignUpRequest(
        @Means(value = "How they are called, at most 80 characters.", example = "林晓")
                @Size(max = 300)
                String displayName,
        @Means(value = "E-mail address.", example = "lin@example.test") @Size(max = 254)
                String email,
        @Means(value = "10 to 128 characters.", example = "a long white sentence") @Size(max = 300)
                String password,
        @Means(
                        value = "In which the market writes: zh or en; the reader's without it.",
                        example = "zh")
                @Size(max = 20)
                @Nullable String language) {}
