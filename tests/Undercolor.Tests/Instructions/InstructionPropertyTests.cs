using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Undercolor.Drafting.Instructions;
using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Model;
using Xunit;

namespace Undercolor.Tests.Instructions;

/// <summary>Random models of the grammar: what must hold of each, whatever it says.</summary>
public sealed class InstructionPropertyTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300);
    private static readonly Arbitrary<int> s_seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
    private static readonly string[] s_words = ["the jury", "must", "find", "that", "‘but for'", "force,", "was", "used;", "§ 1983", "“so”", "and", "the the", "harm.", "a deputy", "on", "Monday"];
    private static readonly string[] s_slots = ["describe it", "insert the word", "name of the dog", "specify"];

    /// <summary>A model made from the grammar, with its fixed words and how many pieces it asks about, for the oracle.</summary>
    private sealed class RandomModel
    {
        private readonly Random _random;
        private readonly StringBuilder _text = new("It is so: ");
        private readonly StringBuilder _fixed = new("It is so: ");

        public RandomModel(int seed)
        {
            _random = new(seed);
            for (var i = _random.Next(1, 9); i > 0; i--) Piece();
            Word(isFixed: true);
        }

        public string Text => _text.ToString().TrimEnd() + ".";

        public string Fixed => new string([.. (_fixed.ToString() + ".").Where(c => !char.IsWhiteSpace(c))]);

        private string Any(string[] from) => from[_random.Next(from.Length)];

        private void Word(bool isFixed)
        {
            var word = Any(s_words) + " ";
            _text.Append(word);
            if (isFixed) _fixed.Append(word);
        }

        private void Piece()
        {
            for (var i = _random.Next(1, 4); i > 0; i--) Word(isFixed: true);
            Bracket(depth: 0, isFixed: true);
            _text.Append(' ');
            Word(isFixed: true);
        }

        private void Bracket(int depth, bool isFixed)
        {
            switch (_random.Next(depth > 2 ? 3 : 6))
            {
                case 0: _text.Append($"[{Any(s_slots)}]"); break;
                case 1:
                    _text.Append("blow");
                    if (isFixed) _fixed.Append("blow");
                    _text.Append("[s]");
                    break;
                case 2: _text.Append("[left/right]"); break;
                case 3: Body(depth); break;
                case 4: Body(depth); _text.Append(' '); Body(depth); break;
                default: Body(depth); _text.Append(" or "); Body(depth); _text.Append(" or "); Body(depth); break;
            }
        }

        private void Body(int depth)
        {
            _text.Append("[it ");
            for (var i = _random.Next(1, 3); i > 0; i--) Word(isFixed: false);
            if (_random.Next(2) == 0)
            {
                Bracket(depth + 1, isFixed: false);
                _text.Append(' ');
            }
            _text.Append("there]");
        }
    }

    /// <summary>Answers to all that a model asks, by the place of each bracket.</summary>
    private static AnswerSheet AnswerAll(ModelInstruction model, int seed)
    {
        var random = new Random(seed);
        return new("", "", [.. model.Questions.Where(q => !q.IsDirection && q.Within is null).Select(q => new GivenAnswer(q.Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture), Words(q), "", 0, 0))], []);

        Undercolor.Text.EquatableArray<string> Words(Question q) => q.Kind switch
        {
            QuestionKind.Placeholder => ["words of an answer"],
            QuestionKind.Suffix => [q.Sides.IsEmpty ? q.Options[random.Next(q.Options.Count)] : q.Sides[random.Next(q.Sides.Count)]],
            QuestionKind.Alternatives or QuestionKind.List when random.Next(3) == 0 => q.Options.Distinct().ToList() is var all ? [.. all] : [],
            _ => [q.Options[random.Next(q.Options.Count)]],
        };
    }

    [Fact]
    public void The_fixed_words_survive_every_answer_and_no_bracket_is_left() => Prop.ForAll(s_seeds, seed =>
    {
        var random = new RandomModel(seed);
        var model = Models.Read(random.Text);
        var text = Models.Filled(model, Models.Case, AnswerAll(model, seed), new(["finch"], [])).Texts[0];
        Assert.DoesNotContain("[", text.Body, StringComparison.Ordinal);
        Assert.Equal(random.Fixed, new string([.. string.Concat(text.Pieces.Where(p => p.Kind == PieceKind.Fixed).Select(p => p.Text)).Where(c => !char.IsWhiteSpace(c))]));
        Assert.All(text.Pieces, p => Assert.True(p.Kind switch
        {
            PieceKind.Answer => p.Text.Replace("words of an answer", "", StringComparison.Ordinal).Length == 0,
            PieceKind.Joined => p.Text.Trim() is "or" or "," or ", or",
            PieceKind.Fixed or PieceKind.Chosen => p.Text.Split(' ').All(word => model.Text.Replace("[s]", "s", StringComparison.Ordinal).Contains(word, StringComparison.Ordinal) || model.Text.Contains(word, StringComparison.Ordinal)),
        }));
    }).Check(s_config);

    [Fact]
    public void Every_bracket_is_answered_or_named() => Prop.ForAll(s_seeds, seed =>
    {
        var model = Models.Read(new RandomModel(seed).Text);
        for (var at = model.Text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = model.Text.IndexOf('[', at + 1)) Assert.Contains(model.Questions, q => q.Span.Contains(at));
        var open = Models.Fill(model, Models.Case, options: new(["finch"], [])).Match(_ => [], o => o.Select(x => x.Question).ToList(), _ => [], _ => []);
        var answered = Models.Fill(model, Models.Case, AnswerAll(model, seed), new(["finch"], [])).Match(set => set.Texts[0].Decisions.Select(d => d.Question).ToList(), _ => [], _ => [], _ => []);
        Assert.NotEmpty(answered);
        Assert.All(open, q => Assert.Contains(model.Questions, known => known == q));
    }).Check(s_config);

    [Fact]
    public void Pieces_cover_the_text_without_gap_or_overlap() => Prop.ForAll(s_seeds, seed =>
    {
        var model = Models.Read(new RandomModel(seed).Text);
        foreach (var part in model.Body)
        {
            var at = part[0].Span.Start;
            foreach (var piece in part)
            {
                Assert.Equal(at, piece.Span.Start);
                at = piece.Span.End;
            }
        }
    }).Check(s_config);

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place_in_it() => Prop.ForAll(Gen.Elements("[", "]", "a", " ", "[s]", "or", "\n", "(s)", "___", "{", "/", ".", "Comment", "3. ", "’").ListOf().Select(string.Concat).ToArbitrary(), text =>
    {
        if (Undercolor.Documents.DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), new() { Name = "model.txt" }).Match(read => (Undercolor.Text.SourceDocument?)read, _ => null) is not { } document) return;
        var clean = Undercolor.Text.TextCleaner.Clean(document);
        ModelReader.Read(clean, Models.Words).Match(
            model => { Assert.All(model.Questions, q => Assert.Equal(q.Text, clean.Text[q.Span.Start..q.Span.End])); return true; },
            faults => { Assert.InRange(faults[0].Offset, 0, clean.Text.Length); return true; });
    }).Check(s_config.WithMaxTest(1000));
}
