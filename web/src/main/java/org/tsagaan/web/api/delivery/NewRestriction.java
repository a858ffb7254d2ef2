package org.tsagaan.web.api.delivery;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.web.api.Means;

/** A restriction to be set. */
@Means("A province that is to take no goods of a kind of producer from now on.")
public record NewRestriction(
        @Means(value = "Whose goods.", example = "FAMILY") ProducerKind producerKind,
        @Means(value = "Code of the province; see /provinces.", example = "500000")
                @Pattern(regexp = "[0-9]{6}")
                String province,
        @Means(value = "The rule of that province, for everybody.", example = "该市不允许小作坊生产乳制品")
                @Size(max = 300)
                String ground) {}
