package io.github.vanthu.figures.reference;

import io.github.vanthu.figures.reference.Call.Argument;
import io.github.vanthu.figures.reference.Call.Equation;
import io.github.vanthu.figures.reference.Call.Form;
import io.github.vanthu.figures.reference.Call.Reference;
import io.github.vanthu.figures.reference.Call.Sum;
import io.github.vanthu.figures.reference.Call.Term;
import io.github.vanthu.figures.reference.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads references and equations between annexes; the grammar stands in {@code docs/references.md}.
 *
 * <p>Names are taken as they are written: whether they exist is asked later.
 */
final class Parser {
    private final List<Token> tokens;
    private int at;

    private Parser(String text) {
        this.tokens = Tokens.of(text);
    }

    /**
     * Reads what stands between the braces of a reference.
     *
     * @throws ReferenceFault if it does not follow the grammar
     */
    static Reference reference(String text) {
        Parser parser = new Parser(text);
        Sum sum = parser.sum();
        Optional<Form> form = parser.skip("|") ? Optional.of(parser.form()) : Optional.empty();
        parser.end("“}}”", "“}}”");
        return new Reference(sum, form);
    }

    /**
     * Reads an equation such as {@code tong(phuLuc1, nam: 2026) = tong(phuLuc2)}.
     *
     * @throws ReferenceFault if it does not follow the grammar
     */
    static Equation equation(String text) {
        Parser parser = new Parser(text);
        Sum left = parser.sum();
        parser.expect("=");
        Sum right = parser.sum();
        parser.end("hết", "the end");
        return new Equation(left, right);
    }

    private Sum sum() {
        List<Term> terms = new ArrayList<>();
        boolean minus = skip("-");
        do {
            terms.add(new Term(minus, call()));
            minus = peek().is("-");
        } while (skip("+") || skip("-"));
        return new Sum(terms);
    }

    private Call call() {
        String function = word("tên hàm, ví dụ tong", "a function, such as tong");
        expect("(");
        String annex = name("mã phụ lục, ví dụ phuLuc1", "an annex, such as phuLuc1");
        List<Argument> arguments = new ArrayList<>();
        while (skip(",")) {
            String key = word("nguon, nam, cot hoặc dong", "nguon, nam, cot or dong");
            expect(":");
            arguments.add(new Argument(key, name("giá trị của “" + key + "”", "the value of “" + key + "”")));
        }
        expect(")");
        return new Call(function, annex, arguments);
    }

    private Form form() {
        StringBuilder name = new StringBuilder(word("cách ghi, ví dụ trieu", "a format, such as trieu"));
        while (peek().kind() == Kind.WORD) {
            name.append(' ').append(take().text());
        }
        List<String> options = new ArrayList<>();
        if (skip("(")) {
            do {
                options.add(word("số chữ số thập phân, ví dụ 0", "the number of decimals, such as 0"));
            } while (skip(","));
            expect(")");
        }
        return new Form(name.toString(), options);
    }

    private String word(String vietnamese, String english) {
        return peek().kind() == Kind.WORD ? take().text() : unexpected(vietnamese, english);
    }

    private String name(String vietnamese, String english) {
        return peek().names() && !peek().text().isEmpty() ? take().text() : unexpected(vietnamese, english);
    }

    private void expect(String sign) {
        if (!skip(sign)) {
            unexpected("“" + sign + "”", "“" + sign + "”");
        }
    }

    private void end(String vietnamese, String english) {
        if (peek().kind() != Kind.END) {
            unexpected(vietnamese, english);
        }
    }

    private String unexpected(String vietnamese, String english) {
        Token found = peek();
        if (found.kind() == Kind.END) {
            throw ReferenceFault.of("REF-015", vietnamese, english);
        }
        throw ReferenceFault.of("REF-014", found.text(), vietnamese, english);
    }

    private boolean skip(String sign) {
        boolean found = peek().is(sign);
        at += found ? 1 : 0;
        return found;
    }

    private Token take() {
        return tokens.get(at++);
    }

    private Token peek() {
        return tokens.get(at);
    }
}
