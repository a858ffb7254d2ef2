package org.tsagaan.web.api.reference;

import java.util.List;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;

/** All categories. */
@Means("All kinds of white food, in the order of the shelf.")
public record Categories(@Means("In the order of the shelf.") List<Category> items) {

    /** A category. */
    @Means("A kind of white food.")
    public record Category(
            @Means(value = "Its code, as search takes it.", example = "hurood") String code,
            @Means("Its name.") Named name,
            @Means(value = "Mongolian names in Latin letters.", example = "hurood")
                    String romanised,
            @Means("What it is.") Named description) {}
}
