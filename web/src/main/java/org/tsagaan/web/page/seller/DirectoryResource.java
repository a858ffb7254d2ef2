package org.tsagaan.web.page.seller;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Divisions;
import org.tsagaan.storefront.StorefrontEntry;
import org.tsagaan.storefront.StorefrontFilter;
import org.tsagaan.storefront.StorefrontOpening.Kind;
import org.tsagaan.storefront.StorefrontRegister;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.park.StoreMap;

/** The directory of storefronts, by division and kind. */
@Path("/stores")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class DirectoryResource {

    private static final int PAGE = 30;
    private static final int WRONG_ADDRESS = 400;

    @EJB private StorefrontRegister register;
    @EJB private Divisions divisions;
    @Inject private StoreMap map;

    @GET
    public Response directory(@Context UriInfo uri, @Context HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        List<Choice> places = places(language);
        FormReading reading = new FormReading(Form.of(uri.getQueryParameters()));
        String division = reading.optionalText("division", 6);
        if (!division.isEmpty() && places.stream().noneMatch(p -> p.value().equals(division))) {
            reading.refuse("division", "form.not-an-option");
        }
        Optional<Kind> kind =
                reading.form().value("kind").isEmpty()
                        ? Optional.empty()
                        : reading.choice("kind", Kind.class);
        long after =
                reading.form().value("after").isEmpty()
                        ? 0
                        : reading.wholeNumber("after", 0, Long.MAX_VALUE);
        Form form = reading.form();
        List<StorefrontEntry> found =
                form.isSound()
                        ? register.listStorefronts(
                                new StorefrontFilter(division, kind), after, PAGE + 1)
                        : List.of();
        return Response.status(form.isSound() ? 200 : WRONG_ADDRESS)
                .entity(page(form, places, found, language, request))
                .build();
    }

    private DirectoryPage page(
            Form form,
            List<Choice> places,
            List<StorefrontEntry> found,
            Language language,
            HttpServletRequest request) {
        List<StorefrontEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new DirectoryPage(
                form,
                places,
                kinds(Messages.in(language)),
                map.draw(language),
                shown.stream().map(entry -> SellerCard.of(entry, language)).toList(),
                found.size() > PAGE ? next(shown.getLast(), request) : null);
    }

    private static @Nullable String next(StorefrontEntry last, HttpServletRequest request) {
        return RequestPath.of(request.getRequestURI(), request.getQueryString())
                .with("after", String.valueOf(last.id()));
    }

    private List<Choice> places(Language language) {
        return divisions.listDivisions().stream()
                .map(d -> new Choice(d.code(), language == Language.ZH ? d.nameZh() : d.nameEn()))
                .toList();
    }

    private static List<Choice> kinds(Messages messages) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choice(kind.name(), messages.text("seller.kind." + kind)))
                .toList();
    }
}
