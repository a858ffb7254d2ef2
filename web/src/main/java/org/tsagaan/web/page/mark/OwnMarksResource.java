package org.tsagaan.web.page.mark;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.mark.Marks;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.SignInFirst;

/** Where a merchant sees its own marks, and how long each still holds. */
@Path("/merchant/marks")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OwnMarksResource {

    @EJB private Marks marks;
    @Inject private MarketClock clock;
    @Inject private Visitors visitors;

    @GET
    public Response list(
            @QueryParam("organisation") @Nullable Long organisation,
            @Context HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        return visitors.findPerson(request)
                .map(p -> Response.ok(page(p, organisation, language)).build())
                .orElseGet(() -> SignInFirst.response("/merchant/marks"));
    }

    private OwnMarksPage page(Person person, @Nullable Long organisation, Language language) {
        List<Membership> mine = person.membershipsAs(Role.MERCHANT);
        long shown = OwnOrganisations.chosen(mine, organisation, "producer");
        return new OwnMarksPage(
                mine,
                shown,
                MarkWords.in(language, clock.today()).own(marks.listOwn(person, shown)));
    }
}
