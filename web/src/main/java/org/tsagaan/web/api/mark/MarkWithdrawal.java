package org.tsagaan.web.api.mark;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** The end of a grant. */
@Means("Why a mark is withdrawn.")
public record MarkWithdrawal(
        @Means(value = "For everybody.", example = "不再符合使用条件") @Size(max = 2000) String reason) {}
