package org.tsagaan.web.page.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Role;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.Preview;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.listing.OwnOffersPage;
import org.tsagaan.web.page.lot.NewLotPage;

/** Who has nothing approved is led to a draft, where it would list a product or open a lot. */
class WhoHasNoProductTest {

    private static final List<Choice> ONE = List.of(new Choice("2101", "奶豆腐"));
    private static final String DRAFT = "href=\"/merchant/products/new?producer=1101\"";

    @Test
    void aProducerWithNothingToListIsLedToADraftAndAStoreIsNot() {
        assertThat(rendered(offers("PRODUCER", List.of()))).contains(DRAFT);
        assertThat(rendered(offers("PRODUCER", ONE))).doesNotContain(DRAFT);
        assertThat(rendered(offers("DEMONSTRATION_STORE", List.of()))).doesNotContain(DRAFT);
    }

    @Test
    void aLotIsOpenedOnlyOfAnApprovedProduct() {
        assertThat(rendered(new NewLotPage(1101, List.of(), Form.blank())))
                .contains("href=\"/merchant/products?producer=1101\"")
                .doesNotContain("id=\"open-lot\"");
        assertThat(rendered(new NewLotPage(1101, ONE, Form.blank())))
                .contains("id=\"open-lot\"")
                .doesNotContain("?producer=1101\"");
    }

    private static OwnOffersPage offers(String kind, List<Choice> products) {
        return new OwnOffersPage(
                List.of(new Membership(1101, kind, Role.MERCHANT, "152530", "奶坊", "Dairy")),
                1101,
                Form.blank(),
                List.of(),
                products,
                List.of(),
                Form.blank(),
                null);
    }

    private static String rendered(View view) {
        return Preview.render(view, Preview.stranger(Language.ZH));
    }
}
