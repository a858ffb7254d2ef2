package org.tsagaan.web.api.registration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.RegisterFilter;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.api.Means;

/** What of the register. */
public record RegisterParameters(
        @Means(value = "Part of a name or of a number.", example = "奶食坊") @Size(max = 60)
                @Nullable String q,
        @Means(value = "A division, or a league with all in it.", example = "152500")
                @Pattern(regexp = "[1-9][0-9]{5}")
                @Nullable String division,
        @Means(value = "Only that kind of producer.", example = "FAMILY")
                @Nullable ProducerKind kind,
        @Means(value = "Only those that stand so today.", example = "IN_FORCE")
                @Nullable Standing standing,
        @Means(value = "Only the tenants of that park.", example = "7401") @Min(1)
                @Nullable Long parkId,
        @Means(
                        value = "nextCursor of the page before; without it the first page.",
                        example = "cmVnaXN0ZXIKMQ")
                @Size(max = 300)
                @Nullable String cursor) {

    RegisterFilter filter() {
        return new RegisterFilter(
                Objects.requireNonNullElse(q, ""),
                Objects.requireNonNullElse(division, ""),
                Optional.ofNullable(kind),
                Optional.ofNullable(standing),
                Objects.requireNonNullElse(parkId, 0L));
    }

    /** The name of the list, so that a cursor is good for it alone. */
    String list() {
        return "register %s %s %s %s".formatted(division, kind, standing, parkId);
    }
}
