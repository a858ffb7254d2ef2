package org.tsagaan.web.page.shop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tsagaan.catalog.ProductNotebook;
import org.tsagaan.catalog.Products;
import org.tsagaan.inspection.ReportReadings;
import org.tsagaan.licensing.Producers;
import org.tsagaan.mark.Marks;
import org.tsagaan.order.Questions;
import org.tsagaan.order.Reviews;
import org.tsagaan.sellability.Gate;
import org.tsagaan.storefront.Offers;
import org.tsagaan.storefront.PickUps;

class ProductPagesTest {

    /**
     * What a kept page is read from must tell of its changes. {@code EndedButStillShownIT} proves
     * that of the tables that these read: who adds a room here adds its question there.
     */
    @Test
    void aKeptPageAsksNobodyElse() {
        assertThat(Arrays.stream(ProductPages.class.getDeclaredFields()))
                .filteredOn(field -> field.isAnnotationPresent(EJB.class))
                .extracting(field -> (Object) field.getType())
                .containsExactlyInAnyOrder(
                        Offers.class,
                        Products.class,
                        Producers.class,
                        Gate.class,
                        ReportReadings.class,
                        Reviews.class,
                        Questions.class,
                        Marks.class,
                        PickUps.class,
                        ProductNotebook.class);
    }
}
