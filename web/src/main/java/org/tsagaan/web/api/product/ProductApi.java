package org.tsagaan.web.api.product;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.catalog.ProductNotebook;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.catalog.Products;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.api.Versions;
import org.tsagaan.web.frame.FaultException;
import org.tsagaan.web.frame.ReaderLanguage;

/** Products of a producer, in every state. What is another's is not there. */
@Path("/api/v1/producers/{producerId: [0-9]{1,18}}/products")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Products: drafted and revised by their producers, then approved.")
public class ProductApi {

    private static final String WHOSE = "A producer one acts for; see /accounts/me.";
    private static final String WHICH = "A product of it.";
    private static final String ONE = "/{productId: [0-9]{1,18}}";
    private static final Refused FIELDS =
            Refused.about(
                    "gtin",
                    "categoryCode",
                    "standardId",
                    "nameZh",
                    "nameEn",
                    "nameMn",
                    "descriptionZh",
                    "descriptionEn",
                    "netContentGrams",
                    "shelfLifeDays",
                    "picture");
    private static final Refused NOTES =
            Refused.about("firmness", "tasteZh", "tasteEn", "nutrition");

    @EJB private Products products;
    @EJB private ProductNotebook notebook;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the products of a producer",
            answer = ProductList.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ProductList listProducts(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @Context HttpServletRequest request) {
        Person merchant = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        String list = "products " + producerId;
        long after = PageCursor.read(list, asked.cursor()).orElse(0);
        return ProductList.of(
                list, products.listOwn(merchant, producerId, after, ProductList.PAGE + 1));
    }

    @GET
    @Path(ONE)
    @Described(
            value = "Read a product of a producer",
            answer = ProducerProduct.class,
            headers = HttpHeaders.ETAG,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Response readProduct(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @Means(value = WHICH, example = "2101") @PathParam("productId") long productId,
            @Context HttpServletRequest request) {
        return answer(products.readOwn(callers.require(request), producerId, productId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Draft a product",
            more = "Lots of it can be sold once it is approved.",
            status = 201,
            answer = ProducerProduct.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response draft(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            ProductDescription body,
            @Context HttpServletRequest request) {
        Person merchant = callers.require(request);
        products.enter(merchant, producerId);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(merchant), key, body),
                () ->
                        Reply.to(
                                products.draft(merchant, body.of(producerId)),
                                id ->
                                        Reply.created(
                                                address(producerId, id),
                                                detail(products.readOwn(merchant, producerId, id))),
                                FIELDS,
                                request));
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Describe a draft anew",
            answer = ProducerProduct.class,
            headers = HttpHeaders.ETAG,
            problems = {404, 409, 412, 422, 428},
            asker = Described.Asker.SIGNED_IN)
    public Response revise(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @Means(value = WHICH, example = "2101") @PathParam("productId") long productId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ProductDescription body,
            @Context HttpServletRequest request) {
        Person merchant = callers.require(request);
        int now = products.readOwn(merchant, producerId, productId).version();
        Versions.requireSeen(ifMatch, now);
        return switch (products.revise(merchant, productId, now, body.of(producerId))) {
            case Outcome.Done<Long> done ->
                    answer(products.readOwn(merchant, producerId, productId));
            case Outcome.Refused<Long>(var reasons) ->
                    throw Versions.refused(reasons, FIELDS, request);
        };
    }

    @POST
    @Path(ONE + "/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Withdraw a product for good",
            answer = ProducerProduct.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response withdraw(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @Means(value = WHICH, example = "2101") @PathParam("productId") long productId,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            WithdrawalReason body,
            @Context HttpServletRequest request) {
        Person merchant = callers.require(request);
        products.readOwn(merchant, producerId, productId);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(merchant), key, body),
                () ->
                        Reply.of(
                                products.withdraw(merchant, productId, body.reason()),
                                () -> detail(products.readOwn(merchant, producerId, productId)),
                                Refused.about("reason"),
                                request));
    }

    @PUT
    @Path(ONE + "/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Say how a product tastes and what is in it",
            more = "It takes the place of what was said before, until the product is withdrawn.",
            answer = ProducerProduct.class,
            headers = HttpHeaders.ETAG,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response write(
            @Means(value = WHOSE, example = "1101") @PathParam("producerId") long producerId,
            @Means(value = WHICH, example = "2101") @PathParam("productId") long productId,
            Notes body,
            @Context HttpServletRequest request) {
        Person merchant = callers.require(request);
        ProductView product = products.readOwn(merchant, producerId, productId);
        return switch (notebook.write(merchant, productId, body.said())) {
            case Outcome.Done<Long> done -> answer(product);
            case Outcome.Refused<Long>(var reasons) ->
                    throw new FaultException(NOTES.fault(reasons, ReaderLanguage.of(request)));
        };
    }

    private static String address(long producerId, long productId) {
        return "/api/v1/producers/" + producerId + "/products/" + productId;
    }

    private Response answer(ProductView product) {
        return Response.ok(detail(product))
                .tag(Versions.tag(String.valueOf(product.version())))
                .build();
    }

    private ProducerProduct detail(ProductView product) {
        return ProducerProduct.of(product, notebook.find(product.id()));
    }
}
