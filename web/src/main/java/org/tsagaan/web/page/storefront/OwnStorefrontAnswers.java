package org.tsagaan.web.page.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.page.Form;

/** What a seller is answered that did something to a storefront. */
@ApplicationScoped
public class OwnStorefrontAnswers {

    static final String HERE = "/merchant/storefront";

    private static final int WRONG = 422;

    @Inject private OwnStorefrontPages pages;

    /** The storefront again, or what is wrong with what was sent. */
    Response answer(Outcome<?> outcome, Person person, long organisation, Form form) {
        return switch (outcome) {
            case Outcome.Done<?> done -> back(organisation);
            case Outcome.Refused<?>(var reasons) ->
                    wrong(person, organisation, form.refusing(reasons));
        };
    }

    /** The page with what was sent, and what is wrong with it. */
    Response wrong(Person person, long organisation, Form form) {
        return Response.status(WRONG)
                .entity(pages.page(person, organisation, OptionalLong.empty(), form))
                .build();
    }

    Response back(long organisation) {
        return Response.seeOther(URI.create(HERE + "?organisation=" + organisation)).build();
    }
}
