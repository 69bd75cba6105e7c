using Undercolor.Text;

namespace Undercolor.Causation.Equations;

/// <summary>The right side of a structural equation. Truth is 1 and 0; every value but 0 counts as true.</summary>
public abstract record Expression
{
    private Expression() { }

    public static Expression True { get; } = new Constant(1);
    public static Expression False { get; } = new Constant(0);

    public static Expression AllOf(IEnumerable<Expression> parts) => new And(parts.ToEquatableArray());

    public static Expression AnyOf(IEnumerable<Expression> parts) => new Or(parts.ToEquatableArray());

    public static Expression AtLeastOf(int count, IEnumerable<Expression> parts) => new AtLeast(new Sum(parts.ToEquatableArray()), new Constant(count));

    public Expression Unless(Expression stop) => new And([this, new Not(stop)]);

    /// <param name="values">By index of the variable.</param>
    public abstract int Evaluate(ReadOnlySpan<int> values);

    /// <summary>Bounds of the value where each variable lies in its own bounds; sound, not always tight.</summary>
    internal abstract Range Bounds(ReadOnlySpan<Range> ranges);

    /// <summary>Notes in which direction each variable can move the value.</summary>
    internal abstract void Note(Direction direction, ReadOnlySpan<Range> ranges, Span<Direction> noted);

    /// <summary>Adds the indices of the variables, each as often as it stands.</summary>
    internal abstract void AddVariables(List<int> found);

    public sealed record Variable(int Index) : Expression
    {
        public override int Evaluate(ReadOnlySpan<int> values) => values[Index];
        internal override Range Bounds(ReadOnlySpan<Range> ranges) => ranges[Index];
        internal override void Note(Direction direction, ReadOnlySpan<Range> ranges, Span<Direction> noted) => noted[Index] |= direction;
        internal override void AddVariables(List<int> found) => found.Add(Index);
    }

    public sealed record Constant(int Value) : Expression
    {
        public override int Evaluate(ReadOnlySpan<int> values) => Value;
        internal override Range Bounds(ReadOnlySpan<Range> ranges) => new(Value, Value);
        internal override void Note(Direction direction, ReadOnlySpan<Range> ranges, Span<Direction> noted) { }
        internal override void AddVariables(List<int> found) { }
    }

    public sealed record Not(Expression Part) : Expression
    {
        public override int Evaluate(ReadOnlySpan<int> values) => Part.Evaluate(values) == 0 ? 1 : 0;
        internal override Range Bounds(ReadOnlySpan<Range> ranges) => Part.Bounds(ranges).Truth.Negated;
        internal override void Note(Direction direction, ReadOnlySpan<Range> ranges, Span<Direction> noted) => NoteTruth(Part, direction.Turned(), ranges, noted);
        internal override void AddVariables(List<int> found) => Part.AddVariables(found);
    }

    public abstract record Several(EquatableArray<Expression> Parts) : Expression
    {
        internal override void AddVariables(List<int> found)
        {
            foreach (var part in Parts) part.AddVariables(found);
        }
    }

    /// <summary>Of whose parts only the truth counts.</summary>
    public abstract record Junction(EquatableArray<Expression> Parts) : Several(Parts)
    {
        internal override void Note(Direction direction, ReadOnlySpan<Range> ranges, Span<Direction> noted)
        {
            if (Bounds(ranges).IsOne) return;
            foreach (var part in Parts.AsSpan()) NoteTruth(part, direction, ranges, noted);
        }
    }

    public sealed record And(EquatableArray<Expression> Parts) : Junction(Parts)
    {
        public override int Evaluate(ReadOnlySpan<int> values)
        {
            foreach (var part in Parts.AsSpan())
                if (part.Evaluate(values) == 0) return 0;
            return 1;
        }

        internal override Range Bounds(ReadOnlySpan<Range> ranges)
        {
            var (low, high) = (1, 1);
            foreach (var part in Parts.AsSpan())
            {
                var truth = part.Bounds(ranges).Truth;
                (low, high) = (Math.Min(low, truth.Low), Math.Min(high, truth.High));
            }
            return new(low, high);
        }
    }

    public sealed record Or(EquatableArray<Expression> Parts) : Junction(Parts)
    {
        public override int Evaluate(ReadOnlySpan<int> values)
        {
            foreach (var part in Parts.AsSpan())
                if (part.Evaluate(values) != 0) return 1;
            return 0;
        }

        internal override Range Bounds(ReadOnlySpan<Range> ranges)
        {
            var (low, high) = (0, 0);
            foreach (var part in Parts.AsSpan())
            {
                var truth = part.Bounds(ranges).Truth;
                (low, high) = (Math.Max(low, truth.Low), Math.Max(high, truth.High));
            }
            return new(low, high);
        }
    }

    /// <summary>1 where both sides have the same value.</summary>
    public sealed record Equal(Expression Left, Expression Right) : Expression
    {
        public override int Evaluate(ReadOnlySpan<int> values) => Left.Evaluate(values) == Right.Evaluate(values) ? 1 : 0;

        internal override Range Bounds(ReadOnlySpan<Range> ranges)
        {
            var (left, right) = (Left.Bounds(ranges), Right.Bounds(ranges));
            if (left.High < right.Low || right.High < left.Low) return new(0, 0);
            return left.IsOne && right.IsOne ? new(1, 1) : new(0, 1);
        }

        internal override void Note(Direction direction, ReadOnlySpan<Range> ranges, Span<Direction> noted)
        {
            if (Bounds(ranges).IsOne) return;
            Left.Note(Direction.Both, ranges, noted);
            Right.Note(Direction.Both, ranges, noted);
        }

        internal override void AddVariables(List<int> found)
        {
            Left.AddVariables(found);
            Right.AddVariables(found);
        }
    }

    /// <summary>1 where the left side is not less than the right.</summary>
    public sealed record AtLeast(Expression Left, Expression Right) : Expression
    {
        public override int Evaluate(ReadOnlySpan<int> values) => Left.Evaluate(values) >= Right.Evaluate(values) ? 1 : 0;

        internal override Range Bounds(ReadOnlySpan<Range> ranges)
        {
            var (left, right) = (Left.Bounds(ranges), Right.Bounds(ranges));
            return new(left.Low >= right.High ? 1 : 0, left.High >= right.Low ? 1 : 0);
        }

        internal override void Note(Direction direction, ReadOnlySpan<Range> ranges, Span<Direction> noted)
        {
            if (Bounds(ranges).IsOne) return;
            Left.Note(direction, ranges, noted);
            Right.Note(direction.Turned(), ranges, noted);
        }

        internal override void AddVariables(List<int> found)
        {
            Left.AddVariables(found);
            Right.AddVariables(found);
        }
    }

    /// <summary>Held between minus and plus a billion.</summary>
    public sealed record Sum(EquatableArray<Expression> Parts) : Several(Parts)
    {
        private const int Most = 1_000_000_000;

        public override int Evaluate(ReadOnlySpan<int> values)
        {
            var sum = 0L;
            foreach (var part in Parts.AsSpan()) sum += part.Evaluate(values);
            return Held(sum);
        }

        internal override Range Bounds(ReadOnlySpan<Range> ranges)
        {
            var (low, high) = (0L, 0L);
            foreach (var part in Parts.AsSpan())
            {
                var range = part.Bounds(ranges);
                (low, high) = (low + range.Low, high + range.High);
            }
            return new(Held(low), Held(high));
        }

        private static int Held(long sum) => (int)Math.Clamp(sum, -Most, Most);

        internal override void Note(Direction direction, ReadOnlySpan<Range> ranges, Span<Direction> noted)
        {
            foreach (var part in Parts.AsSpan()) part.Note(direction, ranges, noted);
        }
    }

    public sealed record If(Expression Condition, Expression Then, Expression Else) : Expression
    {
        public override int Evaluate(ReadOnlySpan<int> values) => Condition.Evaluate(values) != 0 ? Then.Evaluate(values) : Else.Evaluate(values);

        internal override Range Bounds(ReadOnlySpan<Range> ranges)
        {
            var truth = Condition.Bounds(ranges).Truth;
            if (truth.IsOne) return (truth.Low == 1 ? Then : Else).Bounds(ranges);
            return Then.Bounds(ranges).Hull(Else.Bounds(ranges));
        }

        internal override void Note(Direction direction, ReadOnlySpan<Range> ranges, Span<Direction> noted)
        {
            var truth = Condition.Bounds(ranges).Truth;
            if (!truth.IsOne) Condition.Note(Direction.Both, ranges, noted);
            if (truth.High == 1) Then.Note(direction, ranges, noted);
            if (truth.Low == 0) Else.Note(direction, ranges, noted);
        }

        internal override void AddVariables(List<int> found)
        {
            Condition.AddVariables(found);
            Then.AddVariables(found);
            Else.AddVariables(found);
        }
    }

    /// <summary>Truth grows with the value as long as no value is below 0.</summary>
    private static void NoteTruth(Expression part, Direction direction, ReadOnlySpan<Range> ranges, Span<Direction> noted)
    {
        var range = part.Bounds(ranges);
        if (!range.Truth.IsOne) part.Note(range.Low < 0 ? Direction.Both : direction, ranges, noted);
    }
}
