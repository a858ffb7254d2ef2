package org.tsagaan.web.page.wholesale;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.util.List;
import org.tsagaan.licensing.Producers;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.SignInFirst;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.wholesale.WholesaleCatalogue;

/** The wholesale catalogue of the person's retail buyer. */
@Path("/wholesale")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class CatalogueResource {

    private static final int PAGE = 24;
    private static final int LONGEST = 100;

    @EJB private WholesaleCatalogue catalogue;
    @EJB private Producers producers;
    @Inject private Purchasers purchasers;

    @GET
    public Response offers(
            @QueryParam("branch") @DefaultValue("") String branch,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("category") @DefaultValue("") String category,
            @QueryParam("after") @DefaultValue("") String after,
            @Context HttpServletRequest request) {
        var query =
                new WholesaleCatalogue.Query(
                        shortened(words.strip()), shortened(category), shortened(after), PAGE);
        return purchasers
                .find(request, branch)
                .map(who -> Response.ok(page(who, query, ReaderLanguage.of(request))).build())
                .orElseGet(() -> SignInFirst.response("/wholesale"));
    }

    private CataloguePage page(Purchaser who, WholesaleCatalogue.Query query, Language language) {
        WholesaleCatalogue.Page found =
                catalogue.list(who.person(), who.buyer().id(), who.branch().id(), query);
        List<Choice> categories =
                producers.listCategories().stream()
                        .map(
                                c ->
                                        new Choice(
                                                c.code(),
                                                language == Language.ZH ? c.nameZh() : c.nameEn()))
                        .toList();
        return new CataloguePage(
                who,
                query,
                categories,
                found.offers(),
                found.next().map(place -> address(who, query, place)).orElse(null));
    }

    private static String address(Purchaser who, WholesaleCatalogue.Query query, String place) {
        return who.at("/wholesale")
                + "&words="
                + URLEncoder.encode(query.text(), UTF_8)
                + "&category="
                + URLEncoder.encode(query.category(), UTF_8)
                + "&after="
                + URLEncoder.encode(place, UTF_8);
    }

    private static String shortened(String text) {
        String whole = text.replace("\0", "");
        return whole.substring(0, Math.min(whole.length(), LONGEST));
    }
}
