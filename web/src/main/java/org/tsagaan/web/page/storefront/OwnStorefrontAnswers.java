package org.tsagaan.web.page.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;

/** Who does something to a storefront, and what they are answered. */
@ApplicationScoped
public class OwnStorefrontAnswers {

    static final String HERE = "/merchant/storefront";

    /** Whose storefront it is, below {@link #HERE}. */
    static final String OF = "/{organisation: [0-9]{1,18}}";

    private static final int WRONG = 422;

    @Inject private OwnStorefrontPages pages;
    @Inject private Visitors visitors;

    /**
     * Who asks.
     *
     * @throws NotFound when nobody is signed in: whose storefront it is, strangers are not told
     */
    Person person(HttpServletRequest request) {
        return visitors.person(request, "storefront");
    }

    /** The storefront again, or what is wrong with what was sent. */
    Response answer(Outcome<?> outcome, Person person, long organisation, Form form) {
        return switch (outcome) {
            case Outcome.Done<?> done -> back(organisation);
            case Outcome.Refused<?>(var reasons) ->
                    wrong(person, organisation, form.refusing(reasons));
        };
    }

    /** Does it when what was sent could be read, and answers as above. */
    Response answerIfSound(Form form, Person person, long organisation, Supplier<Outcome<?>> deed) {
        return form.isSound()
                ? answer(deed.get(), person, organisation, form)
                : wrong(person, organisation, form);
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
