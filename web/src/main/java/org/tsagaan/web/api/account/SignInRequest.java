package org.tsagaan.web.api.account;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Who wants in. */
@Means("Who wants in.")
public record SignInRequest(
        @Means(value = "E-mail address.", example = "lin@example.test") @Size(max = 254)
                String email,
        @Means(value = "The password.", example = "a long white sentence") @Size(max = 300)
                String password) {}
