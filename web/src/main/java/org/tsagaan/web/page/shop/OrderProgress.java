package org.tsagaan.web.page.shop;

import java.util.List;
import org.tsagaan.order.Delivery;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.OrderView;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Progress;

/** Draws how far each seller's part of an order is. */
final class OrderProgress {

    private static final List<FulfilmentState> SENT =
            List.of(
                    FulfilmentState.RESERVED,
                    FulfilmentState.TO_DISPATCH,
                    FulfilmentState.DISPATCHED,
                    FulfilmentState.DELIVERED);

    private static final List<FulfilmentState> PICKED_UP =
            List.of(
                    FulfilmentState.RESERVED,
                    FulfilmentState.TO_DISPATCH,
                    FulfilmentState.READY_FOR_PICKUP,
                    FulfilmentState.COLLECTED);

    private OrderProgress() {}

    static List<Progress> of(OrderView order, Language language) {
        Messages messages = Messages.in(language);
        return order.parts().stream().map(part -> of(part, messages, language)).toList();
    }

    private static Progress of(OrderView.Part part, Messages messages, Language language) {
        return new Progress(
                language == Language.ZH ? part.storefrontZh() : part.storefrontEn(),
                way(part).contains(part.state())
                        ? onTheWay(part, messages)
                        : stopped(part, messages),
                part.tracking().isEmpty()
                        ? ""
                        : messages.text("shop.order.tracking", part.carrier(), part.tracking()));
    }

    private static List<FulfilmentState> way(OrderView.Part part) {
        return part.delivery() == Delivery.PICK_UP ? PICKED_UP : SENT;
    }

    private static List<Progress.Step> onTheWay(OrderView.Part part, Messages messages) {
        List<FulfilmentState> way = way(part);
        int here = way.indexOf(part.state());
        return way.stream()
                .map(
                        step -> {
                            int at = way.indexOf(step);
                            return new Progress.Step(
                                    messages.text("shop.part." + step.name()),
                                    at < here
                                            ? Progress.State.DONE
                                            : at == here
                                                    ? Progress.State.NOW
                                                    : Progress.State.AHEAD,
                                    at == here ? messages.instant(part.stateSince()) : null);
                        })
                .toList();
    }

    private static List<Progress.Step> stopped(OrderView.Part part, Messages messages) {
        return List.of(
                new Progress.Step(
                        messages.text("shop.part." + part.state().name()),
                        Progress.State.STOPPED,
                        messages.instant(part.stateSince())));
    }
}
