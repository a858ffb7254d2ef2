package org.tsagaan.web.page.standard;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.standard.Declarations;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.StandardView;
import org.tsagaan.standard.Standards;
import org.tsagaan.supervision.StandardRecord;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;

/** The registry of standards, and each of them. Nobody signs in for it. */
@Path("/standards")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class StandardResource {

    private static final int PAGE = 30;

    @EJB private Standards standards;
    @EJB private Declarations declarations;
    @EJB private StandardRecord record;
    @EJB private Products products;

    @GET
    public StandardsPage standards(@Context HttpServletRequest request) {
        return new StandardsPage(
                ReaderLanguage.of(request),
                standards.listStandards(),
                record.countReports(),
                record.span());
    }

    /**
     * A standard.
     *
     * @param edition id of the edition whose items are shown; without it the one in force, else the
     *     newest
     * @param after the last product of the page before
     */
    @GET
    @Path("/{id: [0-9]{1,18}}")
    public StandardPage standard(
            @PathParam("id") long id,
            @QueryParam("edition") @Nullable Long edition,
            @QueryParam("after") @DefaultValue("0") long after,
            @Context HttpServletRequest request) {
        StandardView standard =
                standards.findStandard(id).orElseThrow(() -> new NotFound("standard"));
        List<EditionView> editions = standards.listEditions(id);
        List<ProductView> found = products.listExecuting(id, after, PAGE + 1);
        Optional<EditionView> read = shown(standard, edition, editions);
        List<ProductView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new StandardPage(
                ReaderLanguage.of(request),
                standard,
                read.orElse(null),
                read.flatMap(e -> declarations.findDeclaration(e.id())).orElse(null),
                editions,
                record.countItems(id),
                record.span(),
                shown,
                found.size() > PAGE
                        ? RequestPath.of(request.getRequestURI(), request.getQueryString())
                                .with("after", String.valueOf(shown.getLast().id()))
                        : null);
    }

    private Optional<EditionView> shown(
            StandardView standard, @Nullable Long asked, List<EditionView> editions) {
        if (asked != null) {
            return Optional.of(
                    standards
                            .findEdition(asked)
                            .filter(e -> e.standardId() == standard.id())
                            .orElseThrow(() -> new NotFound("edition")));
        }
        return editions.stream()
                .filter(e -> e.edition().equals(standard.edition()))
                .findFirst()
                .or(() -> editions.stream().findFirst())
                .flatMap(e -> standards.findEdition(e.id()));
    }
}
