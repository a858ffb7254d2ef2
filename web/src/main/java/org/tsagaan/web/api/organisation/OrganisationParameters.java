package org.tsagaan.web.api.organisation;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.web.api.Means;

/** Which organisations. */
public record OrganisationParameters(
        @Means(value = "Part of a name or of a credit code.", example = "检验") @Size(max = 60)
                @Nullable String q,
        @Means(value = "Only those of that kind.", example = "LABORATORY")
                @Nullable OrganisationKind kind,
        @Means(
                        value = "nextCursor of the page before; without it the first page.",
                        example = "b3JnCjE")
                @Size(max = 300)
                @Nullable String cursor) {

    String text() {
        return Objects.requireNonNullElse(q, "");
    }

    Optional<OrganisationKind> only() {
        return Optional.ofNullable(kind);
    }

    /** The name of the list, so that a cursor is good for it alone. */
    String list() {
        return "organisations " + kind;
    }
}
