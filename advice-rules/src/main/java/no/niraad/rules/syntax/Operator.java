package no.niraad.rules.syntax;

import java.util.Arrays;
import java.util.Optional;

/** How two values are compared. */
public enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** {@return the operator as it is written} */
    public String sign() {
        return sign;
    }

    /** {@return whether it asks for the same or not, rather than for more or less} */
    public boolean isEquality() {
        return this == EQUAL || this == UNEQUAL;
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values()).filter(it -> it.sign.equals(sign)).findFirst();
    }
}
