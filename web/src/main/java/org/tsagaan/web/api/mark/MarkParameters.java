package org.tsagaan.web.api.mark;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tsagaan.mark.MarkFilter;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkStanding;
import org.tsagaan.web.api.Means;

/** Which grants. */
public record MarkParameters(
        @Means(value = "Part of the name of a mark or its holder, or of a number.", example = "奶豆腐")
                @Size(max = 60)
                @Nullable String q,
        @Means(value = "Only that kind of mark.", example = "GEOGRAPHICAL_INDICATION")
                @Nullable MarkKind kind,
        @Means(value = "Only those that stand so today.", example = "IN_FORCE")
                @Nullable MarkStanding standing,
        @Means(value = "Only those of that producer.", example = "1101") @Min(1)
                @Nullable Long producerId,
        @Means(
                        value = "nextCursor of the page before; without it the first page.",
                        example = "bWFya3MKMQ")
                @Size(max = 300)
                @Nullable String cursor) {

    MarkFilter filter() {
        return new MarkFilter(
                Objects.requireNonNullElse(q, ""),
                Optional.ofNullable(kind),
                Optional.ofNullable(standing),
                producerId == null ? OptionalLong.empty() : OptionalLong.of(producerId));
    }

    /** The name of the list, so that a cursor is good for it alone. */
    String list() {
        return "marks %s %s %s".formatted(kind, standing, producerId);
    }
}
