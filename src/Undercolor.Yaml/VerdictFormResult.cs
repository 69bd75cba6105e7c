using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Judging;
using Undercolor.Text;

namespace Undercolor.Yaml;

/// <summary>What reading a verdict form gives: the form, or everything that is wrong with the file.</summary>
public abstract record VerdictFormResult
{
    private VerdictFormResult() { }

    public abstract T Match<T>(Func<VerdictForm, T> read, Func<EquatableArray<YamlError>, T> broken);

    public sealed record Read(VerdictForm Form) : VerdictFormResult
    {
        public override T Match<T>(Func<VerdictForm, T> read, Func<EquatableArray<YamlError>, T> broken) => read(Form);
    }

    /// <param name="Errors">In the order of the file; never empty.</param>
    public sealed record Broken(EquatableArray<YamlError> Errors) : VerdictFormResult
    {
        public override T Match<T>(Func<VerdictForm, T> read, Func<EquatableArray<YamlError>, T> broken) => broken(Errors);
    }
}

/// <summary>What reading a jury's answers gives.</summary>
public abstract record VerdictAnswersResult
{
    private VerdictAnswersResult() { }

    public abstract T Match<T>(Func<VerdictAnswers, T> read, Func<EquatableArray<YamlError>, T> broken);

    public sealed record Read(VerdictAnswers Answers) : VerdictAnswersResult
    {
        public override T Match<T>(Func<VerdictAnswers, T> read, Func<EquatableArray<YamlError>, T> broken) => read(Answers);
    }

    /// <param name="Errors">In the order of the file; never empty.</param>
    public sealed record Broken(EquatableArray<YamlError> Errors) : VerdictAnswersResult
    {
        public override T Match<T>(Func<VerdictAnswers, T> read, Func<EquatableArray<YamlError>, T> broken) => broken(Errors);
    }
}
