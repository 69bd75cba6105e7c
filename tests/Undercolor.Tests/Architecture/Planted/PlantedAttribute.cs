namespace Undercolor.Tests.Architecture.Planted;

/// <summary>What the guard is to say of the class; empty where it is to say nothing.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PlantedAttribute(string word) : Attribute
{
    public string Word { get; } = word;
}
