package org.tsagaan.web.page.product;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tsagaan.account.Person;
import org.tsagaan.catalog.ProductDesk;
import org.tsagaan.catalog.ProductNotebook;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.Producers;
import org.tsagaan.standard.Standards;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.shop.NoteWords;

/** Gathers what the desk of products shows. */
@ApplicationScoped
public class JudgedProducts {

    static final String HERE = "/desk/products";
    private static final int PAGE = 50;

    @EJB private ProductDesk desk;
    @EJB private ProductNotebook notebook;
    @EJB private Producers producers;
    @EJB private Standards standards;
    @Inject private MarketClock clock;

    ProductDeskPage list(Person approver, long after) {
        List<ProductView> found = desk.listWaiting(approver, after, PAGE + 1);
        List<ProductView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ProductDeskPage(
                shown, found.size() > PAGE ? HERE + "?after=" + shown.getLast().id() : null);
    }

    JudgedProductPage one(Person approver, long productId, Form form, Language language) {
        ProductView product = desk.read(approver, productId);
        return new JudgedProductPage(
                product,
                ProductWords.of(product, language),
                grounds(product, language),
                notebook.find(productId).map(n -> NoteWords.of(n, language)).orElse(List.of()),
                form);
    }

    private List<Fact> grounds(ProductView product, Language language) {
        Messages messages = Messages.in(language);
        String certificate = messages.text("product.desk.certificate");
        String edition =
                standards
                        .findStandard(product.standardId())
                        .flatMap(s -> Optional.ofNullable(s.edition()))
                        .map(e -> product.standardCode() + '-' + e)
                        .orElse(messages.text("product.desk.no-edition"));
        return List.of(
                producers
                        .findProducer(product.producerId())
                        .flatMap(p -> p.findAuthorisation(product.categoryCode(), clock.today()))
                        .map(a -> new Fact(certificate, stands(a, messages), page(a)))
                        .orElse(Fact.of(certificate, messages.text("product.desk.no-certificate"))),
                new Fact(
                        messages.text("product.desk.edition"),
                        edition,
                        "/standards/" + product.standardId()));
    }

    private static String stands(AuthorisationView certificate, Messages messages) {
        return messages.text(
                "product.desk.certificate-until", certificate.number(), certificate.validUntil());
    }

    private static String page(AuthorisationView certificate) {
        return "/register/%d/certificates/%d".formatted(certificate.producerId(), certificate.id());
    }
}
