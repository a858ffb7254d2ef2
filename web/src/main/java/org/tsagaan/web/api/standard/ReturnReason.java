package org.tsagaan.web.api.standard;

import jakarta.validation.constraints.Size;
import org.tsagaan.web.api.Means;

/** Why an edition is not filed. */
@Means("Why a declared edition is not filed.")
public record ReturnReason(
        @Means(value = "For its producer.", example = "检验方法未写明") @Size(max = 1000) String reason) {}
