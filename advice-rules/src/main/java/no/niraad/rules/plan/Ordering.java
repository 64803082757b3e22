package no.niraad.rules.plan;

import java.util.ArrayList;
import java.util.List;
import no.niraad.model.finding.Finding;
import no.niraad.rules.source.PlanKnowledge.Order;
import org.jspecify.annotations.Nullable;

/** Which candidates build on which. */
final class Ordering {

    private final List<List<Link>> links = new ArrayList<>();

    /**
     * One candidate builds on another.
     *
     * @param before index of the one that must be done first
     * @param order what says so
     */
    record Link(int before, Order order) {}

    Ordering(List<Candidate> candidates, List<Order> orders, Reach reach) {
        for (Candidate then : candidates) {
            var before = new ArrayList<Link>();
            for (int i = 0; i < candidates.size(); i++) {
                Order order = between(candidates.get(i), then, orders, reach);
                if (order != null) {
                    before.add(new Link(i, order));
                }
            }
            links.add(before);
        }
    }

    private static @Nullable Order between(Candidate first, Candidate then, List<Order> orders, Reach reach) {
        for (Order order : orders) {
            boolean said = order.first().contains(first.rule().toString())
                    && order.then().contains(then.rule().toString());
            if (said && meet(first, then, reach)) {
                return order;
            }
        }
        return null;
    }

    private static boolean meet(Candidate first, Candidate then, Reach reach) {
        for (Finding one : first.findings()) {
            if (then.findings().stream().anyMatch(it -> reach.meet(one.about(), it.about()))) {
                return true;
            }
        }
        return false;
    }

    /** {@return what a candidate builds on} */
    List<Link> of(int candidate) {
        return links.get(candidate);
    }

    /** {@return the same as indexes alone} */
    int[][] before() {
        return links.stream()
                .map(it -> it.stream().mapToInt(Link::before).toArray())
                .toArray(int[][]::new);
    }
}
